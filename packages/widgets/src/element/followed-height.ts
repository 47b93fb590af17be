const mark = 'onrecordFollowed';

/** Says that this page stands in a frame that gets as high as the page is. */
export function followHeight(): void {
  document.documentElement.dataset[mark] = '';
}

export function isHeightFollowed(): boolean {
  return mark in document.documentElement.dataset;
}
