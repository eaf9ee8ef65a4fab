#if Desk
import Hummingbird

/// The style and the little script of the pages.
enum Assets {
  static func style(_ request: Request, _ context: DeskContext) async throws -> Response {
    asset(css, "text/css; charset=utf-8")
  }

  static func script(_ request: Request, _ context: DeskContext) async throws -> Response {
    asset(script, "text/javascript; charset=utf-8")
  }

  private static func asset(_ text: String, _ type: String) -> Response {
    var response = Response(text: text, type: type)
    response.headers[.cacheControl] = "max-age=300"
    return response
  }

  static let css = """
    :root{color-scheme:light;--paper:#fff;--ink:#1b1f24;--soft:#545c66;--rule:#d5dade;--faint:#eef1f3;--accent:#1c4f7d;
    --on:#fff;--high:#8a1c1c;--medium:#7a4b00;--low:#3d5a3d;--mark:#dbe9f6;
    --serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Noto Serif",serif;
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif}
    @media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#14181c;--ink:#e7eaed;--soft:#a7b0ba;
    --rule:#38414a;--faint:#1f252b;--accent:#8fc1ee;--on:#14181c;--high:#ff9c94;--medium:#f2c070;--low:#a9d3a9;
    --mark:#26415c}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:break-word}
    .skip{position:absolute;left:-999rem}
    .skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--paper);z-index:1}
    .bar{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5rem 1.5rem;padding:.75rem 1.25rem;
    border-bottom:2px solid var(--ink)}
    .brand{font:600 1.25rem/1.2 var(--serif);color:var(--ink);text-decoration:none}
    nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;margin:0;padding:0;list-style:none}
    nav a{display:inline-block;padding:.25rem 0;color:var(--ink);text-decoration:none}
    nav a:hover{text-decoration:underline}
    nav a[aria-current]{border-bottom:3px solid var(--accent)}
    .person{display:flex;align-items:baseline;gap:.75rem;margin:0 0 0 auto;color:var(--soft);font-size:.875rem}
    main{width:min(76rem,100% - 2.5rem);margin:1.75rem auto 4rem;outline:none}
    h1{font:600 1.75rem/1.2 var(--serif);margin:0 0 1rem;overflow-wrap:anywhere}
    h2{font:600 1.1875rem/1.3 var(--serif);margin:2rem 0 .5rem}
    p{max-width:46rem;margin:0 0 .75rem}
    a{color:var(--accent);text-underline-offset:.18em}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    .notice{padding:.5rem .9rem;border:1px solid var(--rule);border-left:6px solid var(--accent);background:var(--faint)}
    .warning{padding:.5rem .9rem;border:1px solid var(--rule);border-left:6px solid var(--high);background:var(--faint)}
    .soft{color:var(--soft)}.fine{color:var(--soft);font-size:.875rem}
    .num{font-variant-numeric:tabular-nums;white-space:nowrap}
    label{display:block;font-weight:600;margin:0 0 .2rem}
    .help{display:block;font-weight:400;color:var(--soft);font-size:.875rem}
    input,select,textarea,button{font:inherit;color:inherit}
    input[type=text],input[type=search],input[type=password],input[type=date],input[type=number],select,textarea{
    width:100%;max-width:34rem;padding:.45rem .6rem;background:var(--paper);border:1px solid var(--soft);border-radius:3px}
    textarea{max-width:46rem;min-height:4.5rem}
    .field{margin:0 0 1rem}
    .check{display:flex;gap:.5rem;align-items:baseline;margin:0 0 1rem}.check label{font-weight:400;margin:0}
    button{padding:.45rem 1rem;background:var(--accent);color:var(--on);border:1px solid var(--accent);border-radius:3px;
    cursor:pointer}
    button.second{background:var(--paper);color:var(--accent)}
    button.unseen{position:absolute;left:-999rem}
    button.quiet{padding:0;background:none;border:0;color:var(--accent);text-decoration:underline}
    fieldset{min-width:0;border:1px solid var(--rule);margin:0 0 1.25rem;padding:.75rem 1rem 1rem}
    legend{font-weight:600;padding:0 .4rem}
    table{border-collapse:collapse;width:100%;font-size:.9375rem}
    caption{text-align:left;color:var(--soft);padding:0 0 .4rem}
    th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--rule);
    overflow-wrap:anywhere}
    th{color:var(--soft);font-weight:600;font-size:.8125rem}
    tr[data-key].at td{background:var(--faint)}
    td.short{min-width:5rem;overflow-wrap:normal}th{overflow-wrap:normal}
    .wide{overflow-x:auto}.wide table{min-width:44rem}.field input[type=file]{border:0;padding:0;max-width:100%}
    html:not(.scripts) .scripted{display:none}
    .deeds{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));gap:1rem 2.5rem;align-items:end}
    form+form,section+form,details+fieldset,table+form{margin-top:1.25rem}
    .pair>form,.deeds>form{margin-top:0}
    .line{width:100%;height:auto;overflow:visible}.line text{fill:var(--ink);font-size:13px}.line .soft{fill:var(--soft)}
    .line line{stroke:var(--rule)}.line .held{stroke:var(--accent);stroke-width:6}.line circle{fill:var(--paper);
    stroke:var(--accent);stroke-width:2.5}
    .tabs{display:flex;flex-wrap:wrap;gap:.35rem 1.2rem;padding:0;margin:0 0 1rem;list-style:none}
    .tabs a[aria-current]{font-weight:600;color:var(--ink);text-decoration:none;border-bottom:3px solid var(--accent)}
    .risk-high{color:var(--high);font-weight:600}.risk-medium{color:var(--medium);font-weight:600}.risk-low{color:var(--low)}
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem 2.5rem}
    dl.facts{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.25rem 1.25rem;margin:0}
    dl.facts dt{color:var(--soft)}dl.facts dd{margin:0;overflow-wrap:anywhere}
    .match{border-top:1px solid var(--rule);padding:.9rem 0}
    .match h2{margin:0 0 .2rem;font-size:1.0625rem;line-height:1.35}
    .tokens{display:flex;flex-wrap:wrap;gap:.35rem .5rem;margin:.4rem 0 0;padding:0;list-style:none}
    .tokens li{padding:.1rem .5rem;border:1px solid var(--rule);border-radius:3px;background:var(--faint);font-size:.875rem}
    .tokens li.up{background:var(--mark);border-color:var(--accent)}
    ol.events{padding:0;margin:0;list-style:none}
    ol.events li{padding:.4rem 0;border-bottom:1px solid var(--rule)}
    ul.tree,ul.tree ul{list-style:none;margin:0;padding:0 0 0 1.1rem;border-left:1px solid var(--rule)}
    ul.tree{padding-left:0;border:0}ul.tree li{padding:.35rem 0}
    .outcome{font:600 1.375rem/1.3 var(--serif);margin:1.5rem 0 .5rem}
    code{font:.875em/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
    @media print{.bar nav,.person,form,button{display:none}body{font-size:10pt}main{width:100%;margin:1rem 0}.keys,.skip{display:none}}
    """

  static func icon(_ request: Request, _ context: DeskContext) async throws -> Response {
    asset(mark, "image/svg+xml")
  }

  /// A tick within a circle.
  private static let mark = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#1c4f7d"/>\
    <path d="M9 17l5 5 9-12" fill="none" stroke="#fff" stroke-width="3.5"/></svg>
    """

  /// Matches as one types, keys of queue and alert, files into fields. Pages work without it.
  static let script = """
    "use strict";
    document.documentElement.classList.add("scripts");
    for (const picker of document.querySelectorAll("input[type=file][data-target]")) {
      picker.addEventListener("change", async () => {
        for (const file of picker.files) {
          const name = picker.dataset.target.replace("*", file.name.replace(/\\.csv$/i, ""));
          const field = document.getElementById(name);
          if (!field) continue;
          field.value = await file.text();
          const folded = field.closest("details");
          if (folded) folded.open = true;
        }
      });
    }
    const deeds = { f: "release", t: "decide", a: "assign", e: "escalate", n: "note", c: "confirm", r: "reject" };
    document.addEventListener("keydown", (event) => {
      if (event.target.closest("input,textarea,select") || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!document.querySelector("form[data-key]")) return;
      if (event.key === "u") { location.href = "/queue"; return; }
      const form = document.querySelector(`form[data-key="${deeds[event.key] ?? ""}"]`);
      const field = form?.querySelector("input:not([type=hidden]),textarea,select,button");
      if (!field) return;
      field.focus();
      event.preventDefault();
    });
    const search = document.querySelector("form[data-source]");
    if (search) {
      const target = document.getElementById(search.dataset.target);
      let timer = 0, turn = 0;
      search.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(async () => {
          const own = ++turn;
          const query = new URLSearchParams(new FormData(search));
          const answer = await fetch(search.dataset.source + "?" + query, { headers: { "X-Part": "1" } });
          if (own !== turn || !answer.ok) return;
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          target.replaceChildren(...page.body.childNodes);
        }, 120);
      });
    }
    const rows = [...document.querySelectorAll("tr[data-key]")];
    if (rows.length) {
      let at = -1;
      const go = (next) => {
        if (at >= 0) rows[at].classList.remove("at");
        at = Math.max(0, Math.min(rows.length - 1, next));
        rows[at].classList.add("at");
        rows[at].querySelector("a").focus();
      };
      document.addEventListener("keydown", (event) => {
        if (event.target.closest("input,textarea,select") || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === "j") go(at + 1);
        else if (event.key === "k") go(at - 1);
        else return;
        event.preventDefault();
      });
    }
    """
}
#endif
