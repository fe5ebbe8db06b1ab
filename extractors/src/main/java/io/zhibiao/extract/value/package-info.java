/**
 * What figures are made of: amounts, periods, regions and the closed lists of the contract. Values
 * only; nothing here knows text, rules or tables.
 */
@NullMarked
package io.zhibiao.extract.value;

import org.jspecify.annotations.NullMarked;
