package io.messagecontract.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks and prints a table of each. */
final class AllBenchmarks {

  private AllBenchmarks() {}

  public static void main(String[] arguments) throws RunnerException, IOException {
    Measurements loading = Measurements.warm(ContractLoading.class);
    Measurements comparing = Measurements.warm(ContractComparing.class);
    Measurements asking = Measurements.warm(SchemaQuestions.class);
    Measurements first = Measurements.first(SchemaQuestions.class);
    Measurements testing = Measurements.warm(TestRunning.class);
    Measurements firstTests = Measurements.first(TestRunning.class);
    System.out.println();
    System.out.println(LoadReport.table(LoadReport.times(loading)));
    System.out.println(CompareReport.table(CompareReport.times(comparing, loading)));
    System.out.println(QuestionReport.table(QuestionReport.times(asking, first)));
    System.out.print(TestReport.table(TestReport.times(testing, firstTests)));
  }
}
