package app.rumbo.access;

import app.rumbo.access.SignIns.Channel;
import app.rumbo.access.SignIns.Outcome;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in by its owner's personal access token. */
class TokenSignIn extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final String ANY_TOKEN = "(llave)";

    private final AccessTokens tokens;
    private final AppUsers users;
    private final SignIns signIns;
    private final AuthenticationEntryPoint refusal;

    TokenSignIn(AccessTokens tokens, AppUsers users, SignIns signIns, AuthenticationEntryPoint refusal) {
        this.tokens = tokens;
        this.users = users;
        this.signIns = signIns;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            chain.doFilter(request, response);
            return;
        }
        var user = tokens.owner(header.substring(BEARER.length()).strip()).flatMap(users::findByUsername);
        if (user.isEmpty()) {
            refuse(request, response);
            return;
        }
        var principal = SignedIn.of(user.get());
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities())));
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var address = request.getRemoteAddr();
        var throttled = signIns.isThrottled(ANY_TOKEN, address);
        signIns.keep(ANY_TOKEN, address, Channel.TOKEN, throttled ? Outcome.THROTTLED : Outcome.REFUSED);
        refusal.commence(
                request, response, throttled ? new PasswordSignIn.Throttled() : new BadCredentialsException("token"));
    }
}
