/// How people head the columns of their files, in several languages.
package enum ColumnSpellings {
  /// What a column headed so holds; nil where nobody can tell.
  package static func meaning(of header: String) -> ColumnMeaning? { byFolded[folded(header)] }

  /// Letters and digits only, lower case: `Company Name`, `company_name` and `CompanyName` are one.
  package static func folded(_ header: String) -> String {
    String(
      String.UnicodeScalarView(
        header.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }

  private static let byFolded: [String: ColumnMeaning] = {
    var meanings: [String: ColumnMeaning] = [:]
    for (meaning, spellings) in table {
      for spelling in spellings { meanings[folded(spelling)] = meaning }
    }
    return meanings
  }()

  // English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish, Russian, Chinese (both scripts),
  // Japanese, Korean, Arabic: as accounting and customer systems label their exports.
  private static let table: [(ColumnMeaning, [String])] = [
    (
      .id,
      [
        "id", "ref", "reference", "row id", "record id", "customer id", "customer number", "client id",
        "supplier id",
        "vendor id", "vendor number", "party id", "external id", "nr", "no", "number", "kundennummer",
        "numéro", "número",
        "编号", "序号", "編號", "番号", "번호", "номер", "الرقم",
      ]
    ),
    (
      .field(side: 0, .name),
      [
        "name", "full name", "fullname", "party", "party name", "entity", "entity name", "company",
        "company name",
        "organization", "organisation", "organization name", "legal name", "business name", "customer",
        "customer name",
        "client", "client name", "supplier", "supplier name", "vendor", "vendor name", "counterparty",
        "counterparty name", "consignee", "account name", "beneficiary", "firma", "firmenname", "kunde",
        "lieferant",
        "unternehmen", "nom", "raison sociale", "société", "client", "fournisseur", "nombre", "razón social",
        "empresa",
        "cliente", "proveedor", "nome", "ragione sociale", "fornitore", "razão social", "fornecedor", "naam",
        "bedrijfsnaam", "nazwa", "nazwa firmy", "isim", "ünvan", "firma adı", "имя", "наименование",
        "название", "фио",
        "компания", "名称", "名字", "姓名", "公司", "公司名称", "企业名称", "单位名称", "客户名称", "供应商名称", "名稱", "公司名稱",
        "名前", "氏名", "会社名", "取引先名", "이름", "회사명", "상호", "거래처명", "الاسم", "اسم الشركة",
      ]
    ),
    (
      .field(side: 0, .alias),
      [
        "alias", "aliases", "aka", "a.k.a.", "also known as", "other names", "other name", "trade name",
        "trading name",
        "dba", "doing business as", "short name", "former name", "local name", "native name", "english name",
        "weitere namen", "autres noms", "otros nombres", "altri nomi", "псевдоним", "别名", "曾用名", "简称", "英文名称",
        "別名", "略称", "별칭",
      ]
    ),
    (
      .field(side: 0, .kind),
      [
        "kind", "type", "party type", "entity type", "customer type", "schema", "art", "typ", "tipo", "тип",
        "类型",
        "类别", "種類", "유형",
      ]
    ),
    (
      .field(side: 0, .country),
      [
        "country", "countries", "country code", "country name", "ctry", "cntry", "iso country", "nationality",
        "citizenship", "jurisdiction", "country of incorporation", "country of residence", "land", "staat",
        "ländercode",
        "pays", "code pays", "nationalité", "país", "código de país", "paese", "nazione", "kraj", "ülke",
        "страна",
        "гражданство", "国家", "国籍", "国别", "國家", "国", "국가", "나라", "البلد", "الدولة",
      ]
    ),
    (
      .field(side: 0, .birthDate),
      [
        "birth date", "birthdate", "date of birth", "dob", "birthday", "year of birth", "birth year",
        "geburtsdatum",
        "date de naissance", "fecha de nacimiento", "data di nascita", "data de nascimento", "geboortedatum",
        "data urodzenia", "doğum tarihi", "дата рождения", "出生日期", "生日", "生年月日", "생년월일", "تاريخ الميلاد",
      ]
    ),
    (
      .field(side: 0, .address),
      [
        "address", "addresses", "full address", "street address", "registered address", "adresse",
        "anschrift",
        "dirección", "indirizzo", "endereço", "adres", "адрес", "地址", "住所", "주소", "العنوان",
      ]
    ),
    (
      .field(side: 0, .identifier(type: nil)),
      ["identifier", "identifiers", "id numbers", "identification"]
    ),
    (.field(side: 0, .identifier(type: "IMO")), ["imo", "imo number", "imo no", "vessel imo"]),
    (.field(side: 0, .identifier(type: "MMSI")), ["mmsi"]),
    (.field(side: 0, .identifier(type: "LEI")), ["lei", "legal entity identifier"]),
    (
      .field(side: 0, .identifier(type: "Passport")),
      ["passport", "passport number", "passport no", "reisepass", "pasaporte", "паспорт", "护照", "护照号"]
    ),
    (
      .field(side: 0, .identifier(type: "Unified Social Credit Code")),
      ["unified social credit code", "uscc", "usci", "统一社会信用代码"]
    ),
    (
      .field(side: 0, .identifier(type: "Tax ID No.")),
      ["tax id", "tax number", "vat", "vat number", "tin", "ein", "inn", "инн", "nif", "cif", "ust-id", "税号"]
    ),
    (
      .field(side: 0, .identifier(type: "Registration Number")),
      [
        "registration number", "company number", "registration no", "handelsregisternummer", "огрн", "ogrn",
        "注册号",
      ]
    ),
  ]
}
