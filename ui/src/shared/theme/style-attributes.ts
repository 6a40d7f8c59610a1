/**
 * The page's content policy allows no style attribute, which a library's text fields write while they measure their height.
 * The same words through the style object are script, which the policy judges by its source, so they take that way.
 */
const setAttribute = Element.prototype.setAttribute;

Element.prototype.setAttribute = function set(this: Element, name: string, value: string): void {
  if (name === 'style' && this instanceof HTMLElement) this.style.cssText = value;
  else setAttribute.call(this, name, value);
};

export {};
