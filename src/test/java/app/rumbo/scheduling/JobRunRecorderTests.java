package app.rumbo.scheduling;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Date;
import org.junit.jupiter.api.Test;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.JobKey;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that is away when a run ends neither stops the job nor loses the run. */
class JobRunRecorderTests {

    private final JdbcClient jdbc = mock(JdbcClient.class);
    private final JdbcClient.StatementSpec insert = mock(JdbcClient.StatementSpec.class, RETURNS_SELF);
    private final JobRunRecorder recorder = new JobRunRecorder(jdbc);

    @Test
    void aRunThatCannotBeWrittenDownIsWrittenAfterTheNextAndNothingIsThrown() {
        when(jdbc.sql(anyString())).thenReturn(insert);
        when(insert.update())
                .thenThrow(new DataAccessResourceFailureException("away"))
                .thenReturn(1);

        assertThatCode(() -> recorder.jobWasExecuted(run("hand-over"), new JobExecutionException("away")))
                .doesNotThrowAnyException();
        recorder.jobWasExecuted(run("due-mail"), null);

        verify(insert, times(3)).update();
        verify(insert, times(2)).param("job", "hand-over");
        verify(insert).param("job", "due-mail");
    }

    private static JobExecutionContext run(String job) {
        var context = mock(JobExecutionContext.class, RETURNS_DEEP_STUBS);
        var detail = mock(JobDetail.class);
        when(detail.getKey()).thenReturn(JobKey.jobKey(job));
        when(context.getJobDetail()).thenReturn(detail);
        when(context.getFireTime()).thenReturn(new Date(0));
        when(context.getResult()).thenReturn("1");
        return context;
    }
}
