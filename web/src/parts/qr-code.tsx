import { useMemo } from "react";
import { encode } from "uqr";

/** Four empty modules around it, as ISO/IEC 18004 asks of a reader's surroundings. */
const QUIET = 4;

/** A text as a QR code: dark on white in both colour schemes, because many readers do not know it the other way round. */
export function QrCode({ text, label, size = 200 }: { text: string; label: string; size?: number }) {
	const { path, side } = useMemo(() => {
		const code = encode(text, { border: QUIET });
		const cells = code.data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
		return { path: cells.join(""), side: code.size };
	}, [text]);
	return (
		<svg
			role="img"
			aria-label={label}
			width={size}
			height={size}
			viewBox={`0 0 ${side} ${side}`}
			shapeRendering="crispEdges"
			style={{ borderRadius: 8, flex: "none" }}
		>
			<rect width={side} height={side} fill="#fff" />
			<path d={path} fill="#171d2b" />
		</svg>
	);
}
