/** Puts a space for each line break of what is pasted into a field; browsers would join the words around it. */
export function oneLine(input: HTMLInputElement): void {
  input.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (!/[\r\n]/.test(pasted)) return;
    event.preventDefault();
    input.setRangeText(withoutBreaks(pasted), input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** A text in one line. */
export function withoutBreaks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
