import {
	Badge,
	Button,
	Card,
	type CSSVariablesResolver,
	createTheme,
	type MantineColorsTuple,
	Modal,
	Select,
	Table,
	Textarea,
	TextInput,
	Tooltip,
} from "@mantine/core";

/** The one accent: a deep indigo. */
const gate: MantineColorsTuple = [
	"#f0f2fc",
	"#dfe4f8",
	"#bcc7f0",
	"#98a8e8",
	"#7c90e1",
	"#5b71d3",
	"#4a5fc4",
	"#3a4db0",
	"#2f3f97",
	"#222f75",
];

const gray: MantineColorsTuple = [
	"#f8f9fb",
	"#f1f3f7",
	"#e6e9f0",
	"#d6dbe5",
	"#b7bfcd",
	"#8892a4",
	"#5f697c",
	"#465064",
	"#2e3648",
	"#171d2b",
];

const dark: MantineColorsTuple = [
	"#dfe4ee",
	"#b6bfce",
	"#98a2b5",
	"#667085",
	"#3f485a",
	"#2d3443",
	"#212735",
	"#151a25",
	"#10141d",
	"#0b0e15",
];

const red: MantineColorsTuple = [
	"#fdf0ee",
	"#fadcd8",
	"#f3b6af",
	"#ec8f85",
	"#e56a5e",
	"#d9483b",
	"#c1362a",
	"#a62a20",
	"#8a2019",
	"#6d1712",
];

const FONT = 'Inter, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", system-ui, sans-serif';
const MONO = 'ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", Menlo, monospace';

/** Spacing is a multiple of 8 px (4 for the tightest); one type scale; contrast checked by the theme itself. */
export const theme = createTheme({
	primaryColor: "gate",
	primaryShade: { light: 7, dark: 6 },
	autoContrast: true,
	luminanceThreshold: 0.34,
	colors: { gate, gray, dark, red },
	fontFamily: FONT,
	fontFamilyMonospace: MONO,
	defaultRadius: "md",
	radius: { xs: "4px", sm: "6px", md: "8px", lg: "12px", xl: "20px" },
	spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "32px" },
	fontSizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
	lineHeights: { xs: "1.45", sm: "1.5", md: "1.55", lg: "1.55", xl: "1.5" },
	headings: {
		fontFamily: FONT,
		fontWeight: "650",
		textWrap: "balance",
		sizes: {
			h1: { fontSize: "1.75rem", lineHeight: "1.25" },
			h2: { fontSize: "1.125rem", lineHeight: "1.4" },
			h3: { fontSize: "1rem", lineHeight: "1.4" },
			h4: { fontSize: "0.9375rem", lineHeight: "1.45" },
		},
	},
	cursorType: "pointer",
	focusRing: "auto",
	respectReducedMotion: true,
	components: {
		Card: Card.extend({ defaultProps: { withBorder: true, padding: "lg", radius: "lg" } }),
		Button: Button.extend({ defaultProps: { fw: 550 } }),
		Badge: Badge.extend({ defaultProps: { tt: "none", fw: 600, radius: "sm" } }),
		Table: Table.extend({ defaultProps: { verticalSpacing: 10, horizontalSpacing: "md" } }),
		Tooltip: Tooltip.extend({ defaultProps: { withArrow: true, multiline: true, maw: 320, openDelay: 250 } }),
		Modal: Modal.extend({ defaultProps: { radius: "lg", centered: true } }),
		// A dialog has no banner of its own beside that of the page.
		ModalHeader: { defaultProps: { component: "div" } },
		Select: Select.extend({ defaultProps: { checkIconPosition: "right" } }),
		TextInput: TextInput.extend({}),
		Textarea: Textarea.extend({ defaultProps: { autosize: true, minRows: 2 } }),
	},
});

/** Replaces the defaults that fall short of 4.5 : 1 on our surfaces. */
export const colourVariables: CSSVariablesResolver = (own) => ({
	variables: {},
	light: {
		"--mantine-color-body": "#ffffff",
		"--mantine-color-text": own.colors.gray?.[9] ?? "#171d2b",
		"--mantine-color-dimmed": own.colors.gray?.[6] ?? "#5f697c",
		"--mantine-color-placeholder": own.colors.gray?.[6] ?? "#5f697c",
		"--mantine-color-default-border": own.colors.gray?.[3] ?? "#d6dbe5",
		"--mantine-color-anchor": own.colors.gate?.[7] ?? "#3a4db0",
		"--mantine-color-error": own.colors.red?.[7] ?? "#a62a20",
	},
	dark: {
		"--mantine-color-text": own.colors.dark?.[0] ?? "#dfe4ee",
		"--mantine-color-dimmed": own.colors.dark?.[2] ?? "#98a2b5",
		"--mantine-color-placeholder": own.colors.dark?.[2] ?? "#98a2b5",
		"--mantine-color-default-border": own.colors.dark?.[4] ?? "#3f485a",
		"--mantine-color-anchor": own.colors.gate?.[3] ?? "#98a8e8",
		"--mantine-color-error": own.colors.red?.[3] ?? "#ec8f85",
	},
});
