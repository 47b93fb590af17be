import type { ReactiveController } from 'lit';
import type { ToolsHost } from '../cards/quote-tools.js';

interface Drawing extends Pick<ToolsHost, 'renderRoot' | 'imageOrigins'> {
  readonly draw: () => void;
}

/** Makes a plain element a host of what figures gain. `draw` runs, at once, whenever that asks to be drawn anew. */
export function asToolsHost(element: HTMLElement, { draw, ...drawn }: Drawing): ToolsHost {
  const controllers = new Set<ReactiveController>();
  return Object.assign(element, drawn, {
    updateComplete: Promise.resolve(true),
    addController(controller: ReactiveController) {
      controllers.add(controller);
    },
    removeController(controller: ReactiveController) {
      controllers.delete(controller);
    },
    requestUpdate() {
      draw();
      for (const controller of controllers) controller.hostUpdated?.();
    },
  });
}
