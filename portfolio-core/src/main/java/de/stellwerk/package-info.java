/** The domain: one package per feature. */
package de.stellwerk;
