#if Desk
import HTTPTypes
import Hummingbird
import Licet
import NIOCore

extension Response {
  /// One JSON document.
  init(json: JSON, status: HTTPResponse.Status = .ok) {
    self.init(bytes: json.bytes, type: "application/json", status: status)
  }

  init(bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok) {
    self.init(
      status: status, headers: [.contentType: type, .contentLength: String(bytes.count)],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  init(text: String, type: String = "text/plain; charset=utf-8", status: HTTPResponse.Status = .ok) {
    self.init(bytes: Array(text.utf8), type: type, status: status)
  }
}
#endif
