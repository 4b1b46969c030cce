import Dispatch
import Synchronization

/// Hands out the numbers from 0 to whoever asks next, each once.
private final class Cursor: Sendable {
  private let next = Atomic<Int>(0)

  func take(below end: Int) -> Int? {
    let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return number < end ? number : nil
  }
}

/// Runs `work` over `items` with as many tasks as there are processors, or `jobs`, and keeps their order.
///
/// Each task takes the next item when it is done with one, so that no more items are in flight than there are tasks.
func concurrently<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int?, _ work: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  let limit = min(jobs ?? Disk.processors, items.count)
  guard limit > 1 else { return items.map(work) }
  let cursor = Cursor()
  return await withTaskGroup(of: [(Int, Result)].self) { group in
    for _ in 0..<limit {
      group.addTask {
        var done: [(Int, Result)] = []
        while let index = cursor.take(below: items.count) { done.append((index, work(items[index]))) }
        return done
      }
    }
    var results = [Result?](repeating: nil, count: items.count)
    for await part in group {
      for (index, result) in part { results[index] = result }
    }
    return results.map { $0! }
  }
}

/// The same for callers that wait, with a thread for each processor.
func concurrently<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
) -> [Result] {
  let limit = min(Disk.processors, items.count)
  guard limit > 1 else { return items.map(work) }
  let cursor = Cursor()
  let parts = Mutex<[(Int, Result)]>([])
  // These threads belong to no task, so they would read what lies there.
  let staged = Disk.staged
  DispatchQueue.concurrentPerform(iterations: limit) { _ in
    var done: [(Int, Result)] = []
    Disk.$staged.withValue(staged) {
      while let index = cursor.take(below: items.count) { done.append((index, work(items[index]))) }
    }
    parts.withLock { $0 += done }
  }
  var results = [Result?](repeating: nil, count: items.count)
  for (index, result) in parts.withLock({ $0 }) { results[index] = result }
  return results.map { $0! }
}
