/** Offers text or bytes as a file to be saved. */
export function download(name: string, content: Blob): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// The browser has taken the address by then.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** No side of a picture is longer: browsers draw no larger canvas. */
const LONGEST = 8192;

/** A drawing as a picture of points, at twice its size where that fits. @throws Error when the browser cannot draw it. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
	const scale = Math.min(2, LONGEST / width, LONGEST / height);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return await new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture came of it")) : resolve(blob)), "image/png");
	});
}
