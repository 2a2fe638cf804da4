package io.messagecontract.maven.page;

/**
 * Where a finding comes from.
 *
 * @param module the module's name
 * @param moduleKey how the filter knows the module
 * @param goal the goal
 * @param goalKey how the filter knows the goal
 */
record Source(String module, String moduleKey, String goal, String goalKey) {}
