package io.messagecontract.coverage;

import io.messagecontract.places.MessagePlaces;
import io.messagecontract.places.MessagePlaces.ListedValue;
import io.messagecontract.validate.Observation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that the tests of one side have shown of one message. */
final class Shown {

  static final Shown NOTHING = new Shown();

  private boolean isMet;
  private final Set<String> present = new HashSet<>();
  private final Set<String> absent = new HashSet<>();
  private final Set<ListedValue> values = new HashSet<>();

  void add(Observation observation) {
    isMet = true;
    present.addAll(observation.present());
    absent.addAll(observation.absent());
    observation
        .values()
        .forEach((place, texts) -> texts.forEach(text -> values.add(new ListedValue(place, text))));
  }

  List<Point> points(MessagePlaces places) {
    List<Point> points = new ArrayList<>();
    points.add(new Point(Aspect.MESSAGES, "", "", isMet));
    for (String place : places.present()) {
      points.add(new Point(Aspect.PROPERTIES, place, "", present.contains(place)));
    }
    for (String place : places.absent()) {
      points.add(new Point(Aspect.ABSENCES, place, "", absent.contains(place)));
    }
    for (ListedValue value : places.values()) {
      points.add(new Point(Aspect.VALUES, value.place(), value.text(), values.contains(value)));
    }
    return points;
  }
}
