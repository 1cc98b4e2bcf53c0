/** Runs once the package is installed; where installing runs no scripts, the first command does the same. */
import { trimRuntime } from './runtime.js';

trimRuntime();
