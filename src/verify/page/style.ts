/** Rows of 30 pixels, 8 apart, in 24 columns, as Grafana's. */
export const STYLE = `
:root{--back:#f4f5f7;--card:#fff;--text:#22252b;--dim:#6b7280;--edge:#dfe2e7;--grid:#e8eaee;
--green:#2e8b57;--yellow:#b58900;--orange:#d9730d;--red:#d1343f;--blue:#2f6fc4;--purple:#8250c4}
@media (prefers-color-scheme:dark){:root{--back:#111217;--card:#1a1c22;--text:#d8dadf;--dim:#8e939e;--edge:#2b2e36;--grid:#262931;
--green:#6cc48f;--yellow:#e8c547;--orange:#f5944a;--red:#f2616c;--blue:#6ba3ea;--purple:#b48be6}}
*{box-sizing:border-box}
body{margin:0 auto;padding:20px 24px 80px;max-width:1720px;background:var(--back);color:var(--text);font:14px/1.45 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
h1{font-size:24px;margin:0 0 14px}h2{font-size:20px;margin:44px 0 2px}h3{font-size:15px;margin:20px 0 8px}
h4{font-size:13px;font-weight:600;margin:0}p{margin:0 0 8px}a{color:var(--blue);text-decoration:none}a:hover{text-decoration:underline}
code{font:12px ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.about{color:var(--dim);max-width:110ch}.quiet{color:var(--dim)}
.cards{display:flex;flex-wrap:wrap;gap:8px;margin-bottom:14px}
.cards>div{background:var(--card);border:1px solid var(--edge);border-left:4px solid var(--c);border-radius:4px;padding:8px 16px}
.cards b{display:block;font-size:20px}.cards span{color:var(--dim)}.cards .good{--c:var(--green)}.cards .wrong{--c:var(--red)}
nav{display:flex;flex-wrap:wrap;gap:8px 32px;margin:0 0 10px}nav b,nav a{display:block}
.grid{display:grid;grid-template-columns:repeat(24,minmax(0,1fr));grid-auto-rows:30px;gap:8px}
.panel,.scenario{background:var(--card);border:1px solid var(--edge);border-radius:4px;display:flex;flex-direction:column;min-width:0;position:relative}
.panel.bad,.scenario.bad{border-color:var(--red)}
.panel>header{display:flex;align-items:center;gap:8px;padding:5px 10px 2px}
.panel h4{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;flex:0 1 auto}
.bell{margin-left:auto;color:var(--orange);font-size:11px;white-space:nowrap;cursor:help}
.bell+details{margin-left:0}details{margin-left:auto}
summary{list-style:none;cursor:help;color:var(--dim);border:1px solid var(--edge);border-radius:50%;width:17px;height:17px;line-height:15px;text-align:center;font-size:11px}
summary::-webkit-details-marker{display:none}
details>div{position:absolute;z-index:5;right:6px;left:6px;top:28px;background:var(--card);border:1px solid var(--edge);border-radius:4px;padding:8px 10px;white-space:pre-line;box-shadow:0 4px 14px #0005;max-height:320px;overflow:auto}
.mark{color:var(--red);font-size:12px;padding:0 10px;margin:0}
.body{flex:1;min-height:0;padding:0 8px 6px;display:flex;flex-direction:column}
.plot{flex:1;min-height:0;position:relative;overflow:hidden}
.nothing{margin:auto;color:var(--dim)}.note{color:var(--dim);font-size:11px;margin:2px 0 0}
.legend{max-height:36%;overflow:auto;font-size:11.5px;line-height:17px;scrollbar-width:thin;display:flex;flex-wrap:wrap;gap:0 14px;flex-shrink:0}
.legend table{width:100%;border-collapse:collapse;table-layout:fixed}
.legend td,.legend th{padding:0 4px;text-align:right;font-weight:400;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.legend th{color:var(--dim);position:sticky;top:0;background:var(--card)}
.legend th:first-child,.legend td:first-child{text-align:left;width:auto}.legend th+th{width:96px}
.legend i{display:inline-block;width:12px;height:4px;border-radius:2px;margin-right:7px;vertical-align:middle}
[data-series]{cursor:pointer}[data-series].off{opacity:.35}
.tip{position:absolute;z-index:4;pointer-events:none;background:var(--card);border:1px solid var(--edge);border-radius:4px;box-shadow:0 2px 10px #0004;padding:5px 8px;font-size:11.5px;line-height:16px;white-space:nowrap;display:none;max-width:420px}
.tip div{display:flex;gap:8px}.tip span{overflow:hidden;text-overflow:ellipsis}.tip b{margin-left:auto}.tip i{width:10px;height:4px;border-radius:2px;align-self:center;flex-shrink:0}
.numbers{flex:1;display:flex;flex-wrap:wrap;gap:4px;min-height:0;overflow:auto;scrollbar-width:thin}
.number{flex:1 1 110px;min-width:0;position:relative;display:flex;flex-direction:column;align-items:center;justify-content:center;border-radius:3px;overflow:hidden;color:var(--c);container-type:size;min-height:44px}
.number b{font-size:clamp(15px,min(38cqh,15cqw),44px);line-height:1.15;position:relative;text-align:center}
.number span,.dial span{font-size:12px;color:var(--text);position:relative;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.number.filled{background:var(--c);color:#fff}.number.filled span{color:#fff}
.number svg{position:absolute;left:0;right:0;bottom:0;width:100%;height:38%;opacity:.55}
.number polygon{fill:var(--c);opacity:.22}.number polyline{fill:none;stroke:var(--c);stroke-width:1.5;vector-effect:non-scaling-stroke}
.number.filled svg{--c:#fff}
@media (prefers-color-scheme:dark){.number.filled,.number.filled span{color:#111217}.number.filled svg{--c:#111217}}
.dial{flex:1 1 110px;min-width:0;min-height:0;display:flex;flex-direction:column;align-items:center}.dial svg{flex:1;min-height:0;width:100%}
.dial path{fill:none;stroke:var(--c);stroke-width:11}.dial .ground{stroke:var(--grid)}.dial text{fill:var(--c);font-size:15px;font-weight:700;text-anchor:middle}
.bars{flex:1;display:flex;flex-direction:column;gap:4px;overflow:auto;justify-content:safe center;scrollbar-width:thin}
.bar{display:flex;align-items:center;gap:8px;font-size:12px}.bar>span{flex:0 0 34%;text-align:right;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.bar>div{flex:1;background:var(--grid);height:18px;border-radius:2px}.bar i{display:block;height:100%;background:var(--c);border-radius:2px}.bar b{flex:0 0 82px;color:var(--c);white-space:nowrap}
.table{flex:1;min-height:0;overflow:auto;scrollbar-width:thin}.table table{width:100%;border-collapse:collapse;font-size:12.5px}
.table td,.table th{text-align:left;padding:3px 8px;border-bottom:1px solid var(--grid);white-space:nowrap}.table .value{text-align:right}
.table th{position:sticky;top:0;background:var(--card);color:var(--dim);font-weight:600}
.bands{flex:1;display:flex;flex-direction:column;gap:3px;overflow:auto;font-size:12px;scrollbar-width:thin}
.band{display:flex;gap:8px;flex:1 0 18px;align-items:stretch}.band>span{flex:0 0 24%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;text-align:right;align-self:center}
.band>div{flex:1;position:relative}.band i{position:absolute;top:0;bottom:0;display:flex;align-items:center;justify-content:center;overflow:hidden;color:#fff;font-style:normal;font-size:11px;white-space:nowrap}
@media (prefers-color-scheme:dark){.band i{color:#111217}}
.ticks{flex:0 0 16px!important;color:var(--dim);font-size:11px}.ticks>div{background:none!important}.ticks>div span{position:absolute;transform:translateX(-50%)}
.words{white-space:pre-line;overflow:auto}
.scenarios{display:grid;grid-template-columns:repeat(auto-fill,minmax(520px,1fr));gap:8px;align-items:start}
.scenario{padding:8px 12px}.scenario .about{font-size:12px;margin-bottom:4px}
.fired{display:flex;gap:8px;font-size:12px;line-height:18px}.fired>span{flex:0 0 47%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.fired>div{flex:1;position:relative;background:linear-gradient(90deg,var(--grid) 1px,transparent 1px) 0 0/33.333% 100%}
.fired i{position:absolute;top:4px;bottom:4px;border-radius:2px;min-width:3px}
.critical{background:var(--red)}.warning{background:var(--orange)}.info{background:var(--blue)}
.key{display:inline-block;width:14px;height:8px;border-radius:2px}
.absent,.besides>span{color:var(--red)}.besides em{color:var(--dim);font-style:normal}
#wrong li{margin-bottom:6px}#wrong b{color:var(--red)}
.uplot .u-legend{display:none}
@media (max-width:900px){.grid{display:block}.panel{min-height:260px;margin-bottom:8px}.plot{min-height:160px}.scenarios{grid-template-columns:1fr}}
`;
