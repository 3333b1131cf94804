package app.rumbo.measurements.api;

import org.springframework.mock.web.MockHttpServletRequest;

/** A call whose body comes in pieces: nobody says beforehand how much it is. */
record Unmeasured(MockHttpServletRequest original, byte[] body) {

    MockHttpServletRequest request() {
        var request = new MockHttpServletRequest(original.getServletContext(), "POST", original.getRequestURI()) {
            @Override
            public int getContentLength() {
                return -1;
            }

            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContentType(original.getContentType());
        request.setContent(body);
        original.getAttributeNames()
                .asIterator()
                .forEachRemaining(name -> request.setAttribute(name, original.getAttribute(name)));
        request.setSession(original.getSession());
        return request;
    }
}
