package org.gcmplan.access;

/**
 * What a device needs to make codes.
 *
 * @param typed the key in base 32, for typing
 * @param address the same as an {@code otpauth} address, for a picture to be scanned
 */
public record SecondFactorKey(String typed, String address) {}
