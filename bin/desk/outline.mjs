// Draw the outline of the land once, at a desk: land and water only, since the usual free borders contradict the
// state's position. Needs `npm i world-atlas topojson-client topojson-simplify d3-geo`; run: node outline.mjs <out dir>
// Units: twenty to a degree, x = longitude, y = Mercator's degrees downwards, as twinning/cities/map.py reckons them.
import fs from "fs";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import { geoMercator, geoPath } from "d3-geo";

const out = process.argv[2];
const UNIT = 20;
const SHEETS = [
  // name, source, threshold, [west, south, east, north]
  ["near", "land-50m.json", 0.02, [-26, 5, 92, 72]],
  ["world", "land-110m.json", 0.2, [-180, -58, 180, 78]],
];

for (const [name, source, threshold, [west, south, east, north]] of SHEETS) {
  const topology = simplify(presimplify(JSON.parse(fs.readFileSync(`node_modules/world-atlas/${source}`))), threshold);
  const scale = (UNIT * 180) / Math.PI;
  const corner = geoMercator().scale(scale).translate([0, 0]);
  const [[x0, y0], [x1, y1]] = [corner([west, north]), corner([east, south])];
  const projection = geoMercator().scale(scale).translate([0, 0]).clipExtent([[x0, y0], [x1, y1]]).precision(2);
  const land = geoPath(projection).digits(0)(feature(topology, topology.objects.land));
  const box = [x0, y0, x1 - x0, y1 - y0].map(Math.round).join(" ");
  fs.writeFileSync(`${out}/land-${name}.svg`, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path id="land" d="${land}"/></svg>\n`);
}
