namespace CivilStatus.Validation.Formats.Bulk;

/// <summary>
/// Receives what a run finds. Records of one block are added to one part, each part by one thread, several parts at once; then
/// the parts are written one after the other, in the order of the input.
/// </summary>
/// <typeparam name="TPart">What is made of a block.</typeparam>
public interface IBulkReport<TPart>
    where TPart : class
{
    /// <summary>A part; it is used again once it has been written.</summary>
    TPart NewPart();

    /// <summary>Adds the next record of the block to its part. Whatever is wanted of it later has to be taken now.</summary>
    void Add(TPart part, in CheckedRecord record);

    /// <summary>Writes a part and empties it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="reached">Where the input stands behind the part.</param>
    void Write(TPart part, BulkPosition reached);
}
