package org.gcmplan.exchange;

/**
 * A file to be downloaded.
 *
 * @param name its name with ending, plain ASCII
 * @param type its media type
 * @param content its bytes; not copied, so not to be changed
 */
public record ExchangeFile(String name, String type, byte[] content) {}
