package app.rumbo.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** What lives on the heap while something runs: the most that any collection left behind. */
final class Heap {

    private static final Set<String> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private Heap() {}

    /** In bytes, above what lived before. */
    static long mostAlive(Timing.Work work) throws Exception {
        System.gc();
        var before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        var most = new AtomicLong(before);
        NotificationListener listener = (notification, _) -> {
            var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
            var after = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                    .filter(pool -> POOLS.contains(pool.getKey()))
                    .mapToLong(pool -> pool.getValue().getUsed())
                    .sum();
            most.accumulateAndGet(after, Math::max);
        };
        var collectors = ManagementFactory.getGarbageCollectorMXBeans();
        collectors.forEach(one -> ((NotificationEmitter) one).addNotificationListener(listener, null, null));
        try {
            work.run();
            Thread.sleep(200);
        } finally {
            for (var one : collectors) {
                ((NotificationEmitter) one).removeNotificationListener(listener);
            }
        }
        return most.get() - before;
    }
}
