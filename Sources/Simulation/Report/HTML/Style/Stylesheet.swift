import HyperText

/// The looks of the page: letters of the reader's own machine, one accent, and a graded sequence for outcomes.
enum Stylesheet {
  static let page = Markup.style(
    """
    :root{color-scheme:light;--paper:#fff;--ink:#1b1f24;--soft:#545c66;--rule:#d5dade;--faint:#eef1f3;--accent:#1c4f7d;
    --g1:#12304d;--g2:#4a80b0;--g4:#a8c3da;--g5:#e3ebf2;--node:#7d8791;
    --serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Noto Serif",serif;
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif}
    @media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#14181c;--ink:#e7eaed;--soft:#a7b0ba;
    --rule:#38414a;--faint:#1f252b;--accent:#8fc1ee;--g1:#d6e8f8;--g2:#6ea6d6;--g4:#466b8d;--g5:#2a3b4a;--node:#8a949e}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
    header,nav,main,footer{width:min(72rem,100% - 2.5rem);margin-inline:auto}
    header{padding-top:3.5rem}
    .kicker{margin:0;color:var(--soft);font-size:.875rem;letter-spacing:.04em}
    h1,h2,.lead{font-family:var(--serif);font-weight:600}
    h1{margin:.25rem 0 1.5rem;max-width:24em;font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem);line-height:1.12;
    letter-spacing:-.01em;overflow-wrap:anywhere}
    h2{margin:0 0 1.25rem;font-size:1.625rem;line-height:1.2}
    h3{margin:2rem 0 .5rem;font-size:1.0625rem;line-height:1.35;overflow-wrap:anywhere}
    p,dd,li{max-width:44rem}
    p{margin:0 0 1rem}
    main{outline:none}
    main>section{margin-top:4.5rem;padding-top:1.25rem;border-top:2px solid var(--ink)}
    .lead{max-width:46rem;margin:2.5rem 0 1.25rem;font-size:clamp(1.25rem,1.05rem + .9vw,1.625rem);font-weight:400;
    line-height:1.4;overflow-wrap:anywhere}
    .lead strong{font-weight:600}
    .dek{color:var(--soft)}
    a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
    a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    sup{font-size:.6875rem;line-height:0;font-family:var(--sans);font-weight:400}
    sup a{padding:0 .2em;text-decoration:none}
    sup a:hover,sup a:focus-visible{text-decoration:underline}
    code{font:.875em/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
    bdi{overflow-wrap:anywhere}
    .num{white-space:nowrap;font-variant-numeric:tabular-nums}
    .num-wrap{font-variant-numeric:tabular-nums}
    .cite{color:var(--soft);overflow-wrap:anywhere}
    .line{display:block}
    td .line,.notes .line{color:var(--soft);font-size:.9375em}
    .skip{position:absolute;left:-999rem}
    .skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--paper);z-index:1}
    nav{border-block:1px solid var(--rule);padding-block:.75rem;font-size:.875rem}
    nav ol{display:flex;flex-wrap:wrap;gap:.375rem 1.375rem;margin:0;padding:0;list-style:none}
    nav a{display:inline-block;padding-block:.125rem}
    .banner{margin-top:1.5rem;padding:.75rem 1rem;border:1px solid var(--ink);border-left-width:6px;max-width:52rem}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:1.25rem 2rem;margin:2.25rem 0 0;
    padding-top:1rem;border-top:1px solid var(--rule)}
    .facts dt{color:var(--soft);font-size:.875rem}
    .facts dd{margin:0;font-size:1.375rem;line-height:1.35;font-variant-numeric:tabular-nums}
    ul.plain{margin:0;padding:0;list-style:none}
    ul.plain li+li{margin-top:.375rem}
    .method dt{font-weight:600;margin-top:1rem}
    .method dd{margin:0}
    .fine{color:var(--soft);font-size:.875rem}
    footer{margin-top:4.5rem;padding-block:1rem 3rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.8125rem}
    details{border-top:1px solid var(--rule)}
    details:last-of-type{border-bottom:1px solid var(--rule)}
    summary{padding:.625rem .25rem .625rem 0;cursor:pointer;overflow-wrap:anywhere}
    summary .sum{display:block;margin-left:1.125rem;color:var(--soft);font-size:.875rem}
    summary .swatch{margin-right:.5rem}
    details[open]>summary{padding-bottom:.25rem}
    .why{margin:.25rem 0 .75rem 1.125rem}
    ol.why{padding-left:1.25rem}
    .others{margin:.25rem 0 1.25rem 1.125rem;max-width:42rem}
    .notes{padding-left:2.5rem;font-size:.875rem}
    .notes>li{max-width:none;margin-bottom:.625rem}
    .notes>li::marker{font-variant-numeric:tabular-nums}
    .notes details,.notes details:last-of-type{border:0}
    .notes summary{padding:.125rem 0}
    .notes details p{max-width:none;margin:0;overflow-wrap:anywhere}
    :target{background:var(--faint);scroll-margin-top:1rem}
    main:target,section:target{background:none}
    """)

  static let tables = Markup.style(
    """
    table{width:100%;border-collapse:collapse;margin:1.5rem 0;font-size:.9375rem;line-height:1.4}
    caption{padding-bottom:.5rem;text-align:left;color:var(--soft);font-size:.875rem}
    th,td{padding:.5rem 1.125rem .5rem 0;vertical-align:top;text-align:left;overflow-wrap:break-word;
    border-top:1px solid var(--rule)}
    th:last-child,td:last-child{padding-right:0}
    thead th{border-top:0;border-bottom:1px solid var(--ink);color:var(--soft);font-size:.8125rem;font-weight:400;
    vertical-align:bottom;overflow-wrap:normal}
    tbody tr:first-child>*{border-top:0}
    tbody th{font-weight:400}
    .number{text-align:right;font-variant-numeric:tabular-nums}
    td.number{white-space:normal}
    .slim{white-space:nowrap;overflow-wrap:normal}
    .drawing{width:34%}
    td.drawing{vertical-align:middle}
    td.drawing svg{display:block}
    .bars tbody tr:last-child>*{border-top:1px solid var(--ink)}
    .bars th:first-child{width:30%}
    .bars .drawing{width:40%}
    .rows{margin:.25rem 0 1.5rem;font-size:.875rem;table-layout:fixed}
    .rows th:nth-child(1){width:23%}
    .rows th:nth-child(2){width:21%}
    .rows th:nth-child(3){width:17%}
    .rows th:nth-child(4){width:8%}
    .rows th:nth-child(5){width:14%}
    .holdings th:nth-child(7){width:22%}
    .variants th:nth-child(2){width:18%}
    .variants th:nth-child(3){width:34%}
    .change{display:block}
    @media screen and (max-width:52rem){
    table,caption,tbody,tr,th,td{display:block}
    thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    tbody tr{padding-block:.625rem;border-top:1px solid var(--rule)}
    tbody th,tbody td,.rows th:nth-child(n),.bars th:first-child,.bars .drawing{width:auto;padding:.125rem 0;border:0}
    tbody th{font-weight:600}
    tbody td{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.75rem}
    tbody td::before{content:attr(data-column);color:var(--soft);font-size:.8125rem}
    tbody td>div{grid-column:2}
    .bars tbody tr:last-child>*{border-top:0}
    .number{text-align:left}
    td.drawing{display:block;width:100%}
    td.drawing::before{content:none}
    td:has(>div:empty){display:none}
    }
    """)

  static let charts = Markup.style(
    """
    figure{margin:2.25rem 0 3rem}
    figcaption{max-width:44rem;margin-bottom:1rem;color:var(--soft);font-size:.9375rem}
    figcaption strong{color:var(--ink)}
    svg{overflow:visible}
    .fluid{display:block;width:100%}
    .wide-only{display:block;max-width:100%;height:auto}
    .narrow-only{display:none}
    .textures{position:absolute}
    svg text{font-family:var(--sans);fill:var(--ink);font-variant-numeric:tabular-nums}
    .label{font-size:13px;font-weight:600}
    .value{font-size:12.5px}
    .small{font-size:12px}
    svg .faint{font-size:12px;fill:var(--soft)}
    .strong{font-size:13px;font-weight:600}
    .share{fill:var(--accent)}
    .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4.5px;stroke-linejoin:round}
    .g-prohibited{fill:var(--g1)}
    .g-license{fill:var(--g2)}
    .g-open{fill:url(#hatch);stroke:var(--g2);stroke-width:1}
    .g-lesser{fill:var(--g4)}
    .g-none{fill:var(--g5);stroke:var(--soft);stroke-width:1}
    .hatch-ground{fill:var(--paper)}
    .hatch-line{fill:var(--g2)}
    .node{fill:var(--node)}
    .ribbon{opacity:.45;stroke:none}
    .ribbon.node{opacity:.28}
    .axis{stroke:var(--ink);stroke-width:1}
    .grid{stroke:var(--rule);stroke-width:1}
    .day{stroke:var(--soft);stroke-width:1;stroke-dasharray:2 3}
    .track{stroke:var(--node);stroke-width:1.5}
    .window{fill:var(--g4)}
    .mark{fill:var(--accent)}
    .ring{fill:var(--paper);stroke:var(--accent);stroke-width:2}
    circle.ring{fill:none}
    .faint-ring{stroke:var(--node);stroke-width:1;stroke-dasharray:2 2}
    .elbow{fill:none;stroke:var(--node);stroke-width:1}
    .legend{display:flex;flex-wrap:wrap;gap:.375rem 1.5rem;margin:.75rem 0;padding:0;list-style:none;font-size:.875rem}
    .legend li{display:flex;align-items:center;gap:.5rem}
    .swatch{flex:none;vertical-align:-.1em}
    .multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(18.5rem,1fr));gap:0 2.5rem;margin:1.5rem 0 0;
    padding:0;list-style:none}
    .multiples li{display:grid;grid-template-rows:subgrid;grid-row:span 3;max-width:none;margin-bottom:2rem;
    border-top:1px solid var(--ink)}
    .multiples h3{margin:.5rem 0 .125rem;font-size:.9375rem}
    .multiples p{margin:0 0 .5rem;font-size:.9375rem}
    @media screen and (max-width:40rem){.wide-only{display:none}.narrow-only{display:block}}
    """)

  static let print = Markup.style(
    """
    @page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}}
    @media print{
    html{font-size:9.5pt}
    body{line-height:1.4}
    header,main,footer{width:100%}
    header{padding-top:0}
    nav,.skip{display:none}
    h1{font-size:24pt}
    h2{font-size:15pt}
    .lead{font-size:14pt;margin-top:6mm}
    .facts{grid-template-columns:repeat(4,auto)}
    .facts dd{font-size:13pt}
    a{color:inherit;text-decoration:none}
    main>section{margin-top:9mm;padding-top:3mm}
    main>section.lines{break-before:page}
    section#money,section#dates,section#flow,section#ownership,section#variants{break-before:auto}
    h2,h3,figcaption,summary,caption,.legend{break-after:avoid}
    figure{margin:5mm 0 8mm}
    figure,figure>svg,tr,.banner,.multiples li,.facts,dd{break-inside:avoid}
    p,li{orphans:3;widows:3}
    thead{display:table-header-group}
    table{font-size:8pt;margin:3mm 0}
    caption,figcaption,thead th{font-size:8pt}
    th,td{padding:1.2mm 3mm 1.2mm 0}
    .rows{font-size:7.5pt}
    .notes{font-size:7.5pt}
    .notes details p{font-size:7pt}
    summary{list-style:none;cursor:auto}
    summary::-webkit-details-marker{display:none}
    summary .sum{margin-left:0}
    .why{margin-left:0}
    figure:has(.multiples){break-inside:auto}
    figcaption{break-inside:avoid}
    .multiples{break-before:avoid}
    details{break-inside:auto}
    details::details-content{content-visibility:visible;block-size:auto;display:block}
    .wide-only{display:block}
    .narrow-only{display:none}
    .multiples{grid-template-columns:repeat(2,1fr);gap:0 8mm}
    :target{background:none}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    }
    """)
}
