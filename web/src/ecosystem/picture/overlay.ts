import type Sigma from "sigma";
import type { SceneColours } from "./export/svg.ts";
import type { Scene } from "./scene.ts";

/** Of the name of a band, in pixels. */
const NAME_HEIGHT = 13;

/** Strips behind the nodes, one a band, with its name. */
export function paintBands(
	sigma: Sigma,
	canvas: HTMLCanvasElement,
	{ bands }: Scene,
	colours: SceneColours,
	nameOf: (band: Scene["bands"][number]["band"]) => string,
): void {
	const { width } = sigma.getDimensions();
	const context = cleared(sigma, canvas);
	if (context === null) return;
	context.font = "600 11px sans-serif";
	context.textBaseline = "bottom";
	let named = Number.NEGATIVE_INFINITY;
	for (const { band, top, bottom } of bands) {
		const first = sigma.graphToViewport({ x: 0, y: -(top - 0.55) }).y;
		const last = sigma.graphToViewport({ x: 0, y: -(bottom + 0.55) }).y;
		context.fillStyle = colours.band;
		context.fillRect(0, first, width, last - first);
		// On a small screen bands lie closer than their names are high.
		if (first - named < NAME_HEIGHT) continue;
		named = first;
		context.fillStyle = colours.quiet;
		context.fillText(nameOf(band), 8, first - 1);
	}
}

/** Rings around the nodes that are selected. */
export function paintRings(sigma: Sigma, canvas: HTMLCanvasElement, nodes: readonly string[], colour: string): void {
	const context = cleared(sigma, canvas);
	if (context === null) return;
	context.strokeStyle = colour;
	context.lineWidth = 3;
	for (const node of nodes) {
		const data = sigma.getNodeDisplayData(node);
		if (data === undefined) continue;
		const { x, y } = sigma.framedGraphToViewport(data);
		context.beginPath();
		context.arc(x, y, sigma.scaleSize(data.size) + 5, 0, 2 * Math.PI);
		context.stroke();
	}
}

/** The canvas as large as the picture, empty, in pixels of the page. */
function cleared(sigma: Sigma, canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
	const { width, height } = sigma.getDimensions();
	const fine = window.devicePixelRatio || 1;
	if (canvas.width !== Math.round(width * fine) || canvas.height !== Math.round(height * fine)) {
		canvas.width = Math.round(width * fine);
		canvas.height = Math.round(height * fine);
		canvas.style.width = `${width}px`;
		canvas.style.height = `${height}px`;
	}
	const context = canvas.getContext("2d");
	context?.setTransform(fine, 0, 0, fine, 0, 0);
	context?.clearRect(0, 0, width, height);
	return context;
}
