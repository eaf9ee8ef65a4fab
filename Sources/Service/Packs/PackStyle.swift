#if Desk
import HyperText

/// The looks of a pack's page, which no other file comes with.
enum PackStyle {
  static let markup = Markup.style(
    """
    :root{color-scheme:light dark;--ink:#1b1f24;--soft:#545c66;--rule:#d5dade;--paper:#fff;--accent:#1c4f7d}
    @media screen and (prefers-color-scheme:dark){:root{--ink:#e7eaed;--soft:#a7b0ba;--rule:#38414a;--paper:#14181c;--accent:#8fc1ee}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:anywhere;
    font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
    main{width:min(60rem,100% - 2.5rem);margin:2.5rem auto 4rem}
    h1,h2{font-family:"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Noto Serif",serif;line-height:1.2}
    h1{margin:0 0 1rem;font-size:1.75rem}
    h2{margin:2.5rem 0 .75rem;padding-top:1rem;border-top:2px solid var(--ink);font-size:1.3rem}
    h3{margin:1.5rem 0 .4rem;font-size:1rem}
    a{color:var(--accent)}.soft,dt{color:var(--soft)}.soft{margin:0}
    dl.facts{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.25rem 1.25rem;margin:0}
    dd{margin:0}dd ul,dd dl{margin:0}ul{padding-left:1.2rem}
    ol.events{padding:0;list-style:none}ol.events li{padding:.4rem 0;border-bottom:1px solid var(--rule)}
    table{border-collapse:collapse;width:100%;font-size:.9375rem}
    th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--rule)}
    .num,th{white-space:nowrap}th{color:var(--soft)}
    code{font:.8125em/1.4 ui-monospace,Menlo,Consolas,"Liberation Mono",monospace}
    @media print{main{width:100%;margin:0}body{font-size:10pt}}
    """)
}
#endif
