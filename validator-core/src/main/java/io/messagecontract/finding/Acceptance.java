package io.messagecontract.finding;

import java.util.Optional;

/**
 * That somebody lives with a change although it breaks.
 *
 * @param reason why, in the words of who accepted it
 * @param owner who answers for it, if the entry says so
 * @param until the last day on which it holds, as {@code 2026-12-31}, if the entry says so
 * @since 0.1.0
 */
public record Acceptance(String reason, Optional<String> owner, Optional<String> until) {}
