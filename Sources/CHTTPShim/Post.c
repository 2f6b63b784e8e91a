// An HTTP POST over libcurl, loaded at run time.
#include "CHTTPShim.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

// The numbers are part of libcurl's binary interface, which has kept them since version 7.
enum {
  option_timeout_ms = 155,
  option_connect_timeout_ms = 156,
  option_protocols = 181,
  option_no_signal = 99,
  option_post = 47,
  option_write_data = 10001,
  option_url = 10002,
  option_proxy = 10004,
  option_error_buffer = 10010,
  option_post_fields = 10015,
  option_http_header = 10023,
  option_write_function = 20011,
  option_post_field_size = 30120,
  info_response_code = 0x200000 + 2,
  info_retry_after = 0x600000 + 57,
  protocols_http_and_https = 3,
};

enum {
  code_could_not_resolve_host = 6,
  code_could_not_connect = 7,
  code_partial_file = 18,
  code_write_error = 23,
  code_timed_out = 28,
  code_got_nothing = 52,
  code_send_error = 55,
  code_receive_error = 56,
};

typedef struct curl_api {
  void *(*init)(void);
  int (*set)(void *, int, ...);
  int (*perform)(void *);
  int (*get)(void *, int, ...);
  void (*cleanup)(void *);
  void *(*append)(void *, const char *);
  void (*free_list)(void *);
  const char *(*error)(int);
} curl_api;

static int load(curl_api *api) {
  static const char *const names[] = {
      "libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"};
  void *library = NULL;
  for (size_t index = 0; index < sizeof names / sizeof *names && !library; index++)
    library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  // POSIX lets a pointer to a function be kept in a `void *`; ISO C has no way to write it.
  *(void **)&api->init = dlsym(library, "curl_easy_init");
  *(void **)&api->set = dlsym(library, "curl_easy_setopt");
  *(void **)&api->perform = dlsym(library, "curl_easy_perform");
  *(void **)&api->get = dlsym(library, "curl_easy_getinfo");
  *(void **)&api->cleanup = dlsym(library, "curl_easy_cleanup");
  *(void **)&api->append = dlsym(library, "curl_slist_append");
  *(void **)&api->free_list = dlsym(library, "curl_slist_free_all");
  *(void **)&api->error = dlsym(library, "curl_easy_strerror");
  return api->init && api->set && api->perform && api->get && api->cleanup && api->append &&
         api->free_list && api->error;
}

typedef struct sink {
  isogloss_http_reply *reply;
  size_t room;
  size_t largest;
  int overflowed;
} sink;

// Grows the body by doubling; a short count tells libcurl to stop.
static size_t receive(const char *bytes, size_t size, size_t count, void *context) {
  sink *sink = context;
  isogloss_http_reply *reply = sink->reply;
  size_t more = size * count;
  if (more > sink->largest - reply->body_count) {
    sink->overflowed = 1;
    return 0;
  }
  size_t needed = reply->body_count + more;
  if (needed > sink->room) {
    size_t room = needed * 2;
    uint8_t *body = realloc(reply->body, room);
    if (!body) return 0;
    reply->body = body;
    sink->room = room;
  }
  if (more > 0) memcpy(reply->body + reply->body_count, bytes, more);
  reply->body_count = needed;
  return more;
}

static isogloss_http_failure failure(int code, const sink *sink) {
  switch (code) {
    case 0: return ISOGLOSS_HTTP_NONE;
    case code_timed_out: return ISOGLOSS_HTTP_TIMEOUT;
    case code_could_not_resolve_host:
    case code_could_not_connect:
    case code_partial_file:
    case code_got_nothing:
    case code_send_error:
    case code_receive_error: return ISOGLOSS_HTTP_UNREACHABLE;
    case code_write_error:
      return sink->overflowed ? ISOGLOSS_HTTP_TOO_LARGE : ISOGLOSS_HTTP_OTHER;
    default: return ISOGLOSS_HTTP_OTHER;
  }
}

void isogloss_http_post(const isogloss_http_request *request, isogloss_http_reply *reply) {
  memset(reply, 0, sizeof *reply);
  curl_api curl;
  memset(&curl, 0, sizeof curl);
  if (!load(&curl)) {
    reply->failure = ISOGLOSS_HTTP_NO_LIBRARY;
    return;
  }
  void *handle = curl.init();
  if (!handle) {
    reply->failure = ISOGLOSS_HTTP_OTHER;
    return;
  }
  void *headers = NULL;
  for (size_t index = 0; index < request->header_count; index++) {
    void *longer = curl.append(headers, request->headers[index]);
    if (longer) headers = longer;
  }
  sink sink = {reply, 0, request->largest_reply, 0};
  curl.set(handle, option_url, request->url);
  curl.set(handle, option_protocols, (long)protocols_http_and_https);
  curl.set(handle, option_no_signal, 1L);
  curl.set(handle, option_connect_timeout_ms, request->connect_milliseconds);
  curl.set(handle, option_timeout_ms, request->total_milliseconds);
  if (request->direct) curl.set(handle, option_proxy, "");
  curl.set(handle, option_post, 1L);
  curl.set(handle, option_post_field_size, (int64_t)request->body_count);
  curl.set(handle, option_post_fields, request->body);
  curl.set(handle, option_http_header, headers);
  curl.set(handle, option_write_function, receive);
  curl.set(handle, option_write_data, &sink);
  curl.set(handle, option_error_buffer, reply->message);
  int code = curl.perform(handle);
  curl.get(handle, info_response_code, &reply->status);
  curl.get(handle, info_retry_after, &reply->retry_after);
  reply->failure = failure(code, &sink);
  if (code != 0 && reply->message[0] == 0)
    strncpy(reply->message, curl.error(code), sizeof reply->message - 1);
  // The error buffer must outlive the handle.
  curl.cleanup(handle);
  curl.free_list(headers);
}

void isogloss_http_reply_free(isogloss_http_reply *reply) {
  free(reply->body);
  reply->body = NULL;
  reply->body_count = 0;
}
