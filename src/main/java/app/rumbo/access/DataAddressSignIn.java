package app.rumbo.access;

import app.rumbo.access.DataAddresses.Opened;
import app.rumbo.access.SignIns.Channel;
import app.rumbo.access.SignIns.Outcome;
import app.rumbo.shared.Permissions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens a data address: the request is its owner's, with nothing but the right to read plans, if the owner has that now.
 * Whatever is wrong with an address, the answer is the same: there is nothing here.
 */
class DataAddressSignIn extends OncePerRequestFilter {

    private static final Pattern ADDRESS =
            Pattern.compile(Pattern.quote(DataAddresses.PATH) + "([A-Za-z0-9_-]{43})/([a-z]+\\.csv)");
    private static final String ANY_ADDRESS = "(datos)";

    private final DataAddresses addresses;
    private final AppUsers users;
    private final SignIns signIns;

    DataAddressSignIn(DataAddresses addresses, AppUsers users, SignIns signIns) {
        this.addresses = addresses;
        this.users = users;
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (!List.of("GET", "HEAD").contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        var opened = opened(request);
        var owner = opened.flatMap(each -> users.findByUsername(each.owner())).map(SignedIn::of);
        if (opened.isEmpty()
                || owner.isEmpty()
                || !owner.get().role().permissions().contains(Permissions.READ_PLANS)) {
            refuse(request, response);
            return;
        }
        addresses.noteUse(opened.get().id());
        request.setAttribute(Opened.class.getName(), opened.get());
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                owner.get(), null, List.of(new SimpleGrantedAuthority(Permissions.READ_PLANS)))));
        chain.doFilter(request, response);
    }

    private Optional<Opened> opened(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return Optional.of(ADDRESS.matcher(path))
                .filter(address -> address.matches())
                .flatMap(address -> addresses.open(address.group(1), address.group(2)));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) {
        var from = request.getRemoteAddr();
        var throttled = signIns.isThrottled(ANY_ADDRESS, from);
        signIns.keep(ANY_ADDRESS, from, Channel.TOKEN, throttled ? Outcome.THROTTLED : Outcome.REFUSED);
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
