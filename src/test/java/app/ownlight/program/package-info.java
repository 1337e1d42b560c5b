/** The packaged program as a process: killed, walked at random, stormed, searched for secrets, opened with files of earlier versions. */
@NullMarked
package app.ownlight.program;

import org.jspecify.annotations.NullMarked;
