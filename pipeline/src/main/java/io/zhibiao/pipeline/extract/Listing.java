package io.zhibiao.pipeline.extract;

import io.zhibiao.pipeline.storage.Location;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;

/**
 * The batches of a run, as its workers get them. A few go with the plan of the job. That plan is
 * sent to every worker and has limits of its own, so the list of millions of pages goes by way of
 * files.
 */
public final class Listing extends PTransform<PBegin, PCollection<Batch>> {

  /** So many batches are well below the limits of any runner. */
  private static final int FEW = 256;

  private static final Coder<Batch> BATCH = SerializableCoder.of(Batch.class);

  private final List<Batch> batches;
  private final List<Location> files;

  private Listing(List<Batch> batches, List<Location> files) {
    this.batches = batches;
    this.files = files;
  }

  /** All with the plan. */
  public static Listing of(List<Batch> batches) {
    return new Listing(batches, List.of());
  }

  /**
   * What is more than a few is written to files.
   *
   * @param folder for drafts of them, which whoever runs the job sweeps in the end
   * @param token in their names
   */
  public static Listing of(List<Batch> batches, Location folder, String token) throws IOException {
    return of(batches, folder, token, FEW);
  }

  static Listing of(List<Batch> batches, Location folder, String token, int few)
      throws IOException {
    if (batches.size() <= few) {
      return of(batches);
    }
    List<Location> files = new ArrayList<>();
    for (int begin = 0; begin < batches.size(); begin += few) {
      Location file = folder.draft("pages-%05d".formatted(files.size()), token);
      try (OutputStream out = new BufferedOutputStream(file.create())) {
        for (Batch batch : batches.subList(begin, Math.min(begin + few, batches.size()))) {
          BATCH.encode(batch, out);
        }
      }
      files.add(file);
    }
    return new Listing(List.of(), List.copyOf(files));
  }

  @Override
  public PCollection<Batch> expand(PBegin begin) {
    if (files.isEmpty()) {
      return begin.apply("Batches", Create.of(batches).withCoder(BATCH));
    }
    return begin
        .apply("Files", Create.of(files).withCoder(SerializableCoder.of(Location.class)))
        .apply("SpreadFiles", Reshuffle.viaRandomKey())
        .apply("ReadBatches", ParDo.of(new ReadFn()))
        .setCoder(BATCH);
  }

  private static final class ReadFn extends DoFn<Location, Batch> {

    /** One call a file. */
    @ProcessElement
    public void process(@Element Location file, OutputReceiver<Batch> batches) throws IOException {
      try (PushbackInputStream in = new PushbackInputStream(whole(file))) {
        for (int next = in.read(); next >= 0; next = in.read()) {
          in.unread(next);
          batches.output(BATCH.decode(in));
        }
      } catch (EOFException e) {
        throw new IOException("the list of pages " + file + " is cut off", e);
      }
    }

    private static InputStream whole(Location file) throws IOException {
      return new BufferedInputStream(file.open());
    }
  }
}
