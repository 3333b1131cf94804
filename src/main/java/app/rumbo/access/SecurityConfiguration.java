package app.rumbo.access;

import app.rumbo.access.SignIns.Channel;
import app.rumbo.shared.Permissions;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Five doors: the API (Basic or token, stateless), the actuator (health open), the data addresses, the open pages that
 * need no account, and the screens. Closed by default.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {

    /** The sign-in page's address. */
    static final String SIGN_IN = "/ingresar";

    /**
     * As strict as Vaadin allows: its bootstrap is an inline script and its client makes functions out of text. Nothing
     * comes from another host, nothing may frame the pages.
     */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'"
            + " 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** The pages that anybody may open: what they show is for everybody, or their address is the key. */
    private static final String[] OPEN_PAGES = {"/abierto/**", "/verificar", "/verificar/**", "/recibo/**"};

    /** For pages without Vaadin: their own files, and nothing else. */
    private static final String OPEN_CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self';"
                    + " img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    @Bean
    static GrantedAuthorityDefaults permissionsHaveNoPrefix() {
        return new GrantedAuthorityDefaults("");
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            AppUsers users,
            Passwords passwords,
            SignIns signIns,
            AccessTokens tokens,
            ApiRefusals refusals)
            throws Exception {
        stateless(http, users, passwords, signIns, tokens, refusals);
        return http.securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .authorizeHttpRequests(
                        calls -> calls.requestMatchers("/api/v1/verify/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain actuator(
            HttpSecurity http,
            AppUsers users,
            Passwords passwords,
            SignIns signIns,
            AccessTokens tokens,
            ApiRefusals refusals)
            throws Exception {
        stateless(http, users, passwords, signIns, tokens, refusals);
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(calls -> calls.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(Permissions.MANAGE_JOBS))
                .build();
    }

    /** No session, no cookie, no credentials but the address itself. */
    @Bean
    @Order(3)
    SecurityFilterChain spreadsheets(HttpSecurity http, DataAddresses addresses, AppUsers users, SignIns signIns)
            throws Exception {
        http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new DataAddressSignIn(addresses, users, signIns), AuthorizationFilter.class);
        headers(http);
        return http.securityMatcher(DataAddresses.PATH + "**")
                .authorizeHttpRequests(calls -> calls.anyRequest().hasAuthority(Permissions.READ_PLANS))
                .build();
    }

    /** No session, no cookie, no credentials. */
    @Bean
    @Order(4)
    SecurityFilterChain pagesForAnybody(HttpSecurity http) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        headers(http, OPEN_CONTENT_SECURITY_POLICY);
        return http.securityMatcher(OPEN_PAGES)
                .authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain screens(
            HttpSecurity http,
            AppUsers users,
            Passwords passwords,
            SignIns signIns,
            Clock clock,
            @Value("${server.servlet.session.timeout}") Duration timeout)
            throws Exception {
        http.authenticationManager(new ProviderManager(new PasswordSignIn(users, passwords, signIns, Channel.PAGE)));
        http.servletApi(servlet -> servlet.rolePrefix(""));
        http.authorizeHttpRequests(
                pages -> pages.requestMatchers("/styles/**", "/icons/**").permitAll());
        headers(http);
        http.setSharedObject(RequestCache.class, wantedPlaces());
        http.addFilterBefore(new IdleSessions(clock, timeout), SecurityContextHolderFilter.class);
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SIGN_IN)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }

    /** Keeps where somebody wanted to go until they have signed in, without adding anything to the address. */
    @SuppressWarnings("NullAway") // null is how Spring Security is told to add nothing
    private static RequestCache wantedPlaces() {
        var places = new HttpSessionRequestCache();
        places.setMatchingRequestParameterName(null);
        return places;
    }

    private static void stateless(
            HttpSecurity http,
            AppUsers users,
            Passwords passwords,
            SignIns signIns,
            AccessTokens tokens,
            ApiRefusals refusals)
            throws Exception {
        http.authenticationManager(new ProviderManager(new PasswordSignIn(users, passwords, signIns, Channel.BASIC)));
        http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new TokenSignIn(tokens, users, signIns, refusals), BasicAuthenticationFilter.class);
        headers(http);
    }

    private static void headers(HttpSecurity http) throws Exception {
        headers(http, CONTENT_SECURITY_POLICY);
    }

    private static void headers(HttpSecurity http, String contentSecurityPolicy) throws Exception {
        http.headers(headers -> headers.withObjectPostProcessor(new WritesAtOnce())
                .contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()")));
    }

    /**
     * Vaadin forwards each page to its servlet, and Tomcat closes the answer when a forward returns: headers that wait
     * for the end, as they do by default, never leave.
     */
    private static final class WritesAtOnce implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
