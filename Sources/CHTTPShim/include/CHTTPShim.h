// One HTTP request over libcurl, which is loaded when it is first needed and not before: a program
// that never asks for it starts without it, and builds without its headers.
#ifndef CHTTPSHIM_H
#define CHTTPSHIM_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Why a request brought no reply.
typedef enum isogloss_http_failure {
  ISOGLOSS_HTTP_NONE = 0,
  /// libcurl is not on this machine.
  ISOGLOSS_HTTP_NO_LIBRARY = 1,
  /// The server could not be reached, or hung up.
  ISOGLOSS_HTTP_UNREACHABLE = 2,
  ISOGLOSS_HTTP_TIMEOUT = 3,
  /// The reply is longer than was allowed.
  ISOGLOSS_HTTP_TOO_LARGE = 4,
  /// Anything else: a bad certificate, a bad address.
  ISOGLOSS_HTTP_OTHER = 5
} isogloss_http_failure;

/// A request. Redirects are not followed, and no protocol but HTTP and HTTPS is spoken.
typedef struct isogloss_http_request {
  const char *url;
  /// Header lines, `Name: value`.
  const char *const *headers;
  size_t header_count;
  const uint8_t *body;
  size_t body_count;
  long connect_milliseconds;
  long total_milliseconds;
  size_t largest_reply;
  /// Not 0: no proxy, whatever the environment says.
  int direct;
} isogloss_http_request;

/// What came back; freed with `isogloss_http_reply_free`.
typedef struct isogloss_http_reply {
  isogloss_http_failure failure;
  /// What libcurl says about the failure, or "".
  char message[256];
  /// The HTTP status.
  long status;
  /// What `Retry-After` says, in seconds, or 0.
  int64_t retry_after;
  uint8_t *body;
  size_t body_count;
} isogloss_http_reply;

/// Sends a POST and waits for the reply.
void isogloss_http_post(const isogloss_http_request *request, isogloss_http_reply *reply);

void isogloss_http_reply_free(isogloss_http_reply *reply);

#ifdef __cplusplus
}
#endif

#endif
