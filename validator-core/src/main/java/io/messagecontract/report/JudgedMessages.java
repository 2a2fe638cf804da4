package io.messagecontract.report;

import io.messagecontract.contract.MessageId;
import java.util.Optional;

/**
 * How the recorded messages of one kind were judged.
 *
 * @param message which message of the contract; empty for those that are none of it
 * @param valid how many keep the contract
 * @param rejected how many do not
 * @since 0.1.0
 */
public record JudgedMessages(Optional<MessageId> message, int valid, int rejected) {}
