/** The Chinese test suites of public recognisers, run where their files lie beside the project. */
@NullMarked
package io.zhibiao.extract.peers;

import org.jspecify.annotations.NullMarked;
