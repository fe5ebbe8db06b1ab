/**
 * Measures the library beside HanLP, and the program as a whole process. No part of the product.
 */
@NullMarked
package io.zhibiao.bench;

import org.jspecify.annotations.NullMarked;
