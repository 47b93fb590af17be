import type { Fault } from '../input/fault.js';
import type { FaultyText } from '../input/readings.js';
import type { Colors } from './colors.js';
import { counted } from './counted.js';

/** What a person reads of an article that can't be used. */
export function faultLines({ place, faults }: FaultyText, colors: Colors): string[] {
  return [
    `${colors.red('✗')} ${colors.bold(place)}: ${counted(faults.length, 'fault')}`,
    ...faults.map((fault) => faultLine(fault, colors.red('fault'), colors)),
  ];
}

export function faultLine({ path, message, line, column }: Fault, kind: string, colors: Colors): string {
  const place = colors.dim(`${line}:${column}`.padEnd(8));
  return `  ${place} ${kind} ${path === '' ? message : `${colors.cyan(path)}: ${message}`}`;
}
