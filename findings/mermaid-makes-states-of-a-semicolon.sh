#!/usr/bin/env bash
# Library:  mermaid 11.17.2 (npm), read with jsdom 29.1.1 in place of a page
# Guess:    the text behind the colon of a transition is its label up to the end of the line: two states, one label. If a semicolon may
#           not stand in it, the parser says so, as it does for a sequence diagram.
# Seen:     the label ends at the semicolon, and every word behind it becomes a state of its own, the semicolon too. No error, no warning:
#           the drawing has five states where the text names two. A flowchart keeps the same label whole.
# Output:   state diagram: Reading, Deciding, ;, decide, then; label "read first"
#           flowchart: Reading, Deciding; label "read first; decide then"
# Fails where this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund mermaid@11.17.2 jsdom@29.1.1
cat > probe.mjs <<'CODE'
import { JSDOM } from 'jsdom';
const dom = new JSDOM('<!DOCTYPE html><body></body>');
globalThis.window = dom.window;
globalThis.document = dom.window.document;
globalThis.Element = dom.window.Element;
const mermaid = (await import('mermaid')).default;

async function read(text) {
    await mermaid.parse(text);
    return (await mermaid.mermaidAPI.getDiagramFromText(text)).db;
}

const states = await read('stateDiagram-v2\n    Reading --> Deciding : read first; decide then\n');
console.log(`state diagram: ${[...states.getStates().keys()].join(', ')}; label "${states.getRelations()[0].relationTitle}"`);
const flow = await read('flowchart TD\n    Reading -->|"read first; decide then"| Deciding\n');
console.log(`flowchart: ${[...flow.getVertices().keys()].join(', ')}; label "${flow.getEdges()[0].text}"`);
CODE
expected='state diagram: Reading, Deciding, ;, decide, then; label "read first"
flowchart: Reading, Deciding; label "read first; decide then"'
seen=$(node probe.mjs)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: mermaid no longer does what is written above" >&2; exit 1; }
