package io.messagecontract.benchmarks;

import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks and prints a table of each. */
final class AllBenchmarks {

  private AllBenchmarks() {}

  public static void main(String[] arguments) throws RunnerException {
    Measurements loading = Measurements.warm(ContractLoading.class);
    Measurements comparing = Measurements.warm(ContractComparing.class);
    Measurements asking = Measurements.warm(SchemaQuestions.class);
    Measurements first = Measurements.first(SchemaQuestions.class);
    System.out.println();
    System.out.println(LoadReport.table(LoadReport.times(loading)));
    System.out.println(CompareReport.table(CompareReport.times(comparing, loading)));
    System.out.print(QuestionReport.table(QuestionReport.times(asking, first)));
  }
}
