import { Parser, Composer, LineCounter, Lexer } from "yaml";
let s = "schema: gatehouse-city/1\nevidence:\n";
const n = Number(process.argv[2] ?? 20000);
for (let i=0;i<n;i++) s += `  - id: ev-${i}\n    title: Some evidence for number ${i}\n    type: policy\n    subject: subject-${i%1000}\n    requirements: [GOV-01, GOV-02]\n    providedBy: someone\n    grade: I1\n    from: 2026-01-01\n    review:\n      state: accepted\n      on: 2026-01-02\n      by: ciso\n`;
console.log(s.length/1e6, "MB");
let t=performance.now(); let k=0; for (const l of new Lexer().lex(s)) k++; console.log("lex", performance.now()-t, k);
t=performance.now(); const lc=new LineCounter(); const toks=[...new Parser(lc.addNewLine).parse(s)]; console.log("parse", performance.now()-t);
t=performance.now(); const docs=[...new Composer({lineCounter:lc, uniqueKeys:false, prettyErrors:false}).compose(toks)]; console.log("compose", performance.now()-t, process.memoryUsage().rss/1e6);
t=performance.now(); docs[0].toJS(); console.log("toJS", performance.now()-t, process.memoryUsage().rss/1e6);
