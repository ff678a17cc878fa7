//! What every call on REST (V3) has in common.
//!
//! Described in `spec/rest.yaml`.

use crate::{record, schema};

/// The parameters that every call carries, with their limits.
pub static PARAMETERS: schema::RecordDef<'static> = schema::RecordDef {
    name: "Parameters",
    file: "spec/rest.yaml",
    rows: &[
        schema::Row::Limited(
            "app_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Text("app_cert_sn"),
        schema::Row::Limited(
            "nonce",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "timestamp",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "alipay-request-id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(36)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[A-Za-z0-9_-]*$")),
            ],
        ),
        schema::Row::Limited(
            "alipay-app-auth-token",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(40))],
        ),
    ],
    rules: &[],
    lines: &[6, 6, 6, 7, 8, 8, 9, 9, 11, 11, 11, 12, 12],
};

/// Every code of this kind, with what it means and what to do about it.
pub static ERRORS: &[schema::ErrorDef<'static>] = &[
    schema::ErrorDef {
        code: "unknow-error",
        summary: "The platform failed, and may or may not have acted.",
        fix: "Look the result up before calling again.",
        retry: schema::Retry::Later,
        outcome: schema::Outcome::Unknown,
    },
    schema::ErrorDef {
        code: "invalid-auth-token",
        summary: "The user token is not valid.",
        fix: "Get a new token from the user's authorisation.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "auth-token-time-out",
        summary: "The user token has expired.",
        fix: "Refresh the token, or ask the user again.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-app-auth-token",
        summary: "The merchant's app_auth_token is not valid.",
        fix: "Check that the token belongs to this app; else ask the merchant to authorise again.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-app-auth-token-no-api",
        summary: "The merchant's authorisation does not cover this API.",
        fix: "Ask the merchant to authorise the product that the API belongs to.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "app-auth-token-time-out",
        summary: "The merchant's app_auth_token has expired.",
        fix: "Refresh the token, or ask the merchant again.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "no-product-reg-by-partner",
        summary: "The merchant has not signed up for any product.",
        fix: "Have the merchant sign up for the product before calling on its behalf.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "missing-signature",
        summary: "The signature is missing.",
        fix: "Check whether a proxy drops or changes the `Authorization` header.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "missing-signature-type",
        summary: "The signature algorithm, the first word of the `Authorization` header, is missing.",
        fix: "Check whether a proxy drops or changes the `Authorization` header.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "missing-app-id",
        summary: "The `app_id`, a part of the `Authorization` header, is missing.",
        fix: "Give the client its app id.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "missing-timestamp",
        summary: "The timestamp, a part of the `Authorization` header, is missing.",
        fix: "Check whether a proxy drops the `Authorization` header.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "decryption-error-missing-encrypt-type",
        summary: "The content is encrypted, but the header `alipay-encrypt-type` is missing.",
        fix: "Send the header `alipay-encrypt-type: AES` with encrypted content.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "missing-app-cert-sn",
        summary: "The serial of the app's certificate is missing.",
        fix: "The app is in certificate mode: give the client its certificates.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "missing-alipay-root-cert-sn",
        summary: "The serial of the root certificates is missing.",
        fix: "The app is in certificate mode: give the client its certificates.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "missing-encrypt-type",
        summary: "The header `alipay-encrypt-type` is missing.",
        fix: "Send the header `alipay-encrypt-type: AES` with encrypted content.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-parameter",
        summary: "A parameter is missing or wrong.",
        fix: "The message names the parameter.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "upload-fail",
        summary: "The file could not be taken.",
        fix: "Upload it again.",
        retry: schema::Retry::Later,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-file-extension",
        summary: "Files with this extension are not taken.",
        fix: "Use csv, txt, zip, rar, gz, doc, docx, xls, xlsx, pdf, bmp, gif, jpg, jpeg or png.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-file-size",
        summary: "The file is too large.",
        fix: "A file has at most 50 MB; many APIs allow less.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-method",
        summary: "No API has this name.",
        fix: "Check the name, and whether the sandbox knows the API.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-signature-type",
        summary: "The signature algorithm is unknown.",
        fix: "Use RSA2, as new apps must.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-signature",
        summary: "The signature does not match the request.",
        fix: "Check that the console holds the public key of the private key in use, that the algorithm agrees, and that nothing between changes the request.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-encrypt-type",
        summary: "The value of the header `alipay-encrypt-type` is unknown.",
        fix: "Use AES.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-encrypt",
        summary: "The content could not be decrypted.",
        fix: "Check the AES key in the console.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-app-id",
        summary: "No app has this id here.",
        fix: "Check the app id, and that it belongs to this environment: the sandbox has apps of its own.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-timestamp",
        summary: "The timestamp is malformed or too far from the platform's time.",
        fix: "Set the machine's clock.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-charset",
        summary: "The charset is unknown.",
        fix: "Use utf-8 or gbk.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-digest",
        summary: "The digest does not match the content.",
        fix: "Check whether a proxy changes the body.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "decryption-error-not-valid-encrypt-type",
        summary: "The value of the header `alipay-encrypt-type` does not allow decryption.",
        fix: "Use AES.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "decryption-error-not-valid-encrypt-key",
        summary: "The app has no valid AES key.",
        fix: "Set the AES key in the console.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "not-support-app-auth",
        summary: "The API cannot be called on a merchant's behalf.",
        fix: "Call it without app_auth_token.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "illegal-json",
        summary: "The business parameters are not JSON.",
        fix: "Check the JSON text that was given to a raw call.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "suspected-attack",
        summary: "A value looks like a key or like an attack.",
        fix: "Check that no key was pasted into a field.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "forbidden-api",
        summary: "The API is closed to this app.",
        fix: "Ask the platform for access.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "code-invalid",
        summary: "The authorisation code is not valid.",
        fix: "A code works once, for a short time: get a new one.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "app-cert-expired",
        summary: "The app's certificate has expired.",
        fix: "Renew it in the console.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "app-cert-not-exist",
        summary: "The app's certificate is unknown.",
        fix: "Check that the certificate belongs to this app and environment.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "alipay-cert-not-exist",
        summary: "The platform's certificate is unknown.",
        fix: "Download it again.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-alipay-root-cert-sn",
        summary: "The serial of the root certificates is wrong.",
        fix: "Use the bundle from the console, unchanged.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "not-online-app",
        summary: "The app is not online.",
        fix: "Publish the app, or use the sandbox.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-openid",
        summary: "The open id does not belong to this app.",
        fix: "Use the id that this app got for the user.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "missing-signature-config",
        summary: "The app has no signature settings for this signature algorithm.",
        fix: "Set the app's key for this algorithm in the console.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "invalid-auth-relations",
        summary: "The authorisation between merchant and app is not valid.",
        fix: "Ask the merchant to authorise again.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "decryption-error-unknown",
        summary: "The content could not be decrypted.",
        fix: "Check the AES key on both sides.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "unsupported-sdk-version",
        summary: "The platform refuses this kind of client.",
        fix: "Report it to the authors of this crate.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "app-call-limited",
        summary: "The app calls too often.",
        fix: "Slow down.",
        retry: schema::Retry::Later,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "method-call-limited",
        summary: "This API is called too often.",
        fix: "Slow down.",
        retry: schema::Retry::Later,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "insufficient-isv-permissions",
        summary: "The app may not call this API.",
        fix: "Add the product to the app in the console, and wait until it is in force.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "insufficient-user-permissions",
        summary: "The user has not allowed this.",
        fix: "Ask the user for the scope.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "self-invoke-forbidden",
        summary: "The app may not call this API on its own account's behalf.",
        fix: "Call it with a merchant's app_auth_token.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "app-key-security-risk",
        summary: "The app's key is held to be compromised.",
        fix: "Make a new key pair and replace it in the console.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
];

/// The error codes that every API can answer.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RestErrorCode {
    /// `unknow-error`: The platform failed, and may or may not have acted.
    ///
    /// Look the result up before calling again. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    UnknowError,
    /// `invalid-auth-token`: The user token is not valid.
    ///
    /// Get a new token from the user's authorisation.
    InvalidAuthToken,
    /// `auth-token-time-out`: The user token has expired.
    ///
    /// Refresh the token, or ask the user again.
    AuthTokenTimeOut,
    /// `invalid-app-auth-token`: The merchant's app_auth_token is not valid.
    ///
    /// Check that the token belongs to this app; else ask the merchant to authorise again.
    InvalidAppAuthToken,
    /// `invalid-app-auth-token-no-api`: The merchant's authorisation does not cover this API.
    ///
    /// Ask the merchant to authorise the product that the API belongs to.
    InvalidAppAuthTokenNoApi,
    /// `app-auth-token-time-out`: The merchant's app_auth_token has expired.
    ///
    /// Refresh the token, or ask the merchant again.
    AppAuthTokenTimeOut,
    /// `no-product-reg-by-partner`: The merchant has not signed up for any product.
    ///
    /// Have the merchant sign up for the product before calling on its behalf.
    NoProductRegByPartner,
    /// `missing-signature`: The signature is missing.
    ///
    /// Check whether a proxy drops or changes the `Authorization` header.
    MissingSignature,
    /// `missing-signature-type`: The signature algorithm, the first word of the `Authorization` header, is missing.
    ///
    /// Check whether a proxy drops or changes the `Authorization` header.
    MissingSignatureType,
    /// `missing-app-id`: The `app_id`, a part of the `Authorization` header, is missing.
    ///
    /// Give the client its app id.
    MissingAppId,
    /// `missing-timestamp`: The timestamp, a part of the `Authorization` header, is missing.
    ///
    /// Check whether a proxy drops the `Authorization` header.
    MissingTimestamp,
    /// `decryption-error-missing-encrypt-type`: The content is encrypted, but the header `alipay-encrypt-type` is
    /// missing.
    ///
    /// Send the header `alipay-encrypt-type: AES` with encrypted content.
    DecryptionErrorMissingEncryptType,
    /// `missing-app-cert-sn`: The serial of the app's certificate is missing.
    ///
    /// The app is in certificate mode: give the client its certificates.
    MissingAppCertSn,
    /// `missing-alipay-root-cert-sn`: The serial of the root certificates is missing.
    ///
    /// The app is in certificate mode: give the client its certificates.
    MissingAlipayRootCertSn,
    /// `missing-encrypt-type`: The header `alipay-encrypt-type` is missing.
    ///
    /// Send the header `alipay-encrypt-type: AES` with encrypted content.
    MissingEncryptType,
    /// `invalid-parameter`: A parameter is missing or wrong.
    ///
    /// The message names the parameter.
    InvalidParameter,
    /// `upload-fail`: The file could not be taken.
    ///
    /// Upload it again. The same call may succeed later.
    UploadFail,
    /// `invalid-file-extension`: Files with this extension are not taken.
    ///
    /// Use csv, txt, zip, rar, gz, doc, docx, xls, xlsx, pdf, bmp, gif, jpg, jpeg or png.
    InvalidFileExtension,
    /// `invalid-file-size`: The file is too large.
    ///
    /// A file has at most 50 MB; many APIs allow less.
    InvalidFileSize,
    /// `invalid-method`: No API has this name.
    ///
    /// Check the name, and whether the sandbox knows the API.
    InvalidMethod,
    /// `invalid-signature-type`: The signature algorithm is unknown.
    ///
    /// Use RSA2, as new apps must.
    InvalidSignatureType,
    /// `invalid-signature`: The signature does not match the request.
    ///
    /// Check that the console holds the public key of the private key in use, that the algorithm agrees, and that
    /// nothing between changes the request.
    InvalidSignature,
    /// `invalid-encrypt-type`: The value of the header `alipay-encrypt-type` is unknown.
    ///
    /// Use AES.
    InvalidEncryptType,
    /// `invalid-encrypt`: The content could not be decrypted.
    ///
    /// Check the AES key in the console.
    InvalidEncrypt,
    /// `invalid-app-id`: No app has this id here.
    ///
    /// Check the app id, and that it belongs to this environment: the sandbox has apps of its own.
    InvalidAppId,
    /// `invalid-timestamp`: The timestamp is malformed or too far from the platform's time.
    ///
    /// Set the machine's clock.
    InvalidTimestamp,
    /// `invalid-charset`: The charset is unknown.
    ///
    /// Use utf-8 or gbk.
    InvalidCharset,
    /// `invalid-digest`: The digest does not match the content.
    ///
    /// Check whether a proxy changes the body.
    InvalidDigest,
    /// `decryption-error-not-valid-encrypt-type`: The value of the header `alipay-encrypt-type` does not allow
    /// decryption.
    ///
    /// Use AES.
    DecryptionErrorNotValidEncryptType,
    /// `decryption-error-not-valid-encrypt-key`: The app has no valid AES key.
    ///
    /// Set the AES key in the console.
    DecryptionErrorNotValidEncryptKey,
    /// `not-support-app-auth`: The API cannot be called on a merchant's behalf.
    ///
    /// Call it without app_auth_token.
    NotSupportAppAuth,
    /// `illegal-json`: The business parameters are not JSON.
    ///
    /// Check the JSON text that was given to a raw call.
    IllegalJson,
    /// `suspected-attack`: A value looks like a key or like an attack.
    ///
    /// Check that no key was pasted into a field.
    SuspectedAttack,
    /// `forbidden-api`: The API is closed to this app.
    ///
    /// Ask the platform for access.
    ForbiddenApi,
    /// `code-invalid`: The authorisation code is not valid.
    ///
    /// A code works once, for a short time: get a new one.
    CodeInvalid,
    /// `app-cert-expired`: The app's certificate has expired.
    ///
    /// Renew it in the console.
    AppCertExpired,
    /// `app-cert-not-exist`: The app's certificate is unknown.
    ///
    /// Check that the certificate belongs to this app and environment.
    AppCertNotExist,
    /// `alipay-cert-not-exist`: The platform's certificate is unknown.
    ///
    /// Download it again.
    AlipayCertNotExist,
    /// `invalid-alipay-root-cert-sn`: The serial of the root certificates is wrong.
    ///
    /// Use the bundle from the console, unchanged.
    InvalidAlipayRootCertSn,
    /// `not-online-app`: The app is not online.
    ///
    /// Publish the app, or use the sandbox.
    NotOnlineApp,
    /// `invalid-openid`: The open id does not belong to this app.
    ///
    /// Use the id that this app got for the user.
    InvalidOpenid,
    /// `missing-signature-config`: The app has no signature settings for this signature algorithm.
    ///
    /// Set the app's key for this algorithm in the console.
    MissingSignatureConfig,
    /// `invalid-auth-relations`: The authorisation between merchant and app is not valid.
    ///
    /// Ask the merchant to authorise again.
    InvalidAuthRelations,
    /// `decryption-error-unknown`: The content could not be decrypted.
    ///
    /// Check the AES key on both sides.
    DecryptionErrorUnknown,
    /// `unsupported-sdk-version`: The platform refuses this kind of client.
    ///
    /// Report it to the authors of this crate.
    UnsupportedSdkVersion,
    /// `app-call-limited`: The app calls too often.
    ///
    /// Slow down. The same call may succeed later.
    AppCallLimited,
    /// `method-call-limited`: This API is called too often.
    ///
    /// Slow down. The same call may succeed later.
    MethodCallLimited,
    /// `insufficient-isv-permissions`: The app may not call this API.
    ///
    /// Add the product to the app in the console, and wait until it is in force.
    InsufficientIsvPermissions,
    /// `insufficient-user-permissions`: The user has not allowed this.
    ///
    /// Ask the user for the scope.
    InsufficientUserPermissions,
    /// `self-invoke-forbidden`: The app may not call this API on its own account's behalf.
    ///
    /// Call it with a merchant's app_auth_token.
    SelfInvokeForbidden,
    /// `app-key-security-risk`: The app's key is held to be compromised.
    ///
    /// Make a new key pair and replace it in the console.
    AppKeySecurityRisk,
    /// `file-check-fail`.
    FileCheckFail,
    /// `illegal-client-ip`.
    IllegalClientIp,
    /// `app-auth-invoke-limit`.
    AppAuthInvokeLimit,
    /// `app-api-punished`.
    AppApiPunished,
    /// `missing-method`.
    MissingMethod,
    /// `missing-platform`.
    MissingPlatform,
    /// `invalid-platform`.
    InvalidPlatform,
    /// `invalid-format`.
    InvalidFormat,
    /// `missing-app-access-token`.
    MissingAppAccessToken,
    /// `missing-default-signature-type`.
    MissingDefaultSignatureType,
    /// `missing-signature-key`.
    MissingSignatureKey,
    /// `invalid-signature-type-said-interface`.
    InvalidSignatureTypeSaidInterface,
    /// `unsupported-expired-app-key-sign`.
    UnsupportedExpiredAppKeySign,
    /// `missing-alipay-cert-sn`.
    MissingAlipayCertSn,
    /// `invalid-request-data`.
    InvalidRequestData,
    /// `invalid-response-data`.
    InvalidResponseData,
    /// `missing-encrypt-key`.
    MissingEncryptKey,
    /// `missing-session`.
    MissingSession,
    /// `illegal-timestamp`.
    IllegalTimestamp,
    /// `missing-version`.
    MissingVersion,
    /// `invalid-version`.
    InvalidVersion,
    /// `unsupported-version`.
    UnsupportedVersion,
    /// `invalid-encoding`.
    InvalidEncoding,
    /// `invalid-digest-type`.
    InvalidDigestType,
    /// `invalid-app-state`.
    InvalidAppState,
    /// `invalid-subscribe-relations`.
    InvalidSubscribeRelations,
    /// `access-data-time-out`.
    AccessDataTimeOut,
    /// `unsupport-operation`.
    UnsupportOperation,
    /// `openid-error`.
    OpenidError,
    /// `invalid-app-method`.
    InvalidAppMethod,
    /// `missing-app-uid`.
    MissingAppUid,
    /// `illegal-card-no`.
    IllegalCardNo,
    /// `invalid-partnerid`.
    InvalidPartnerid,
    /// `decryption-error`.
    DecryptionError,
    /// `sevice-not-been-subscribed-to`.
    SeviceNotBeenSubscribedTo,
    /// `unknown-sub-code`.
    UnknownSubCode,
    /// `invalid-product`.
    InvalidProduct,
    /// `method-forbidden-batch-invoke`.
    MethodForbiddenBatchInvoke,
    /// `exist-blank-sub-request-id`.
    ExistBlankSubRequestId,
    /// `exist-repeated-sub-request-id`.
    ExistRepeatedSubRequestId,
    /// `invalid-app-auth-relations`.
    InvalidAppAuthRelations,
    /// `app-unbind-partner`.
    AppUnbindPartner,
    /// `app-invalid-oid`.
    AppInvalidOid,
    /// `exceed-api-balance`.
    ExceedApiBalance,
    /// `inner-app-no-access`.
    InnerAppNoAccess,
    /// `invalid-inner-invoke-scene`.
    InvalidInnerInvokeScene,
    /// `invalid-app-api-field-config`.
    InvalidAppApiFieldConfig,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    RestErrorCode, "unknow-error" UnknowError, "invalid-auth-token" InvalidAuthToken,
    "auth-token-time-out" AuthTokenTimeOut, "invalid-app-auth-token" InvalidAppAuthToken,
    "invalid-app-auth-token-no-api" InvalidAppAuthTokenNoApi, "app-auth-token-time-out"
    AppAuthTokenTimeOut, "no-product-reg-by-partner" NoProductRegByPartner,
    "missing-signature" MissingSignature, "missing-signature-type" MissingSignatureType,
    "missing-app-id" MissingAppId, "missing-timestamp" MissingTimestamp,
    "decryption-error-missing-encrypt-type" DecryptionErrorMissingEncryptType,
    "missing-app-cert-sn" MissingAppCertSn, "missing-alipay-root-cert-sn"
    MissingAlipayRootCertSn, "missing-encrypt-type" MissingEncryptType,
    "invalid-parameter" InvalidParameter, "upload-fail" UploadFail,
    "invalid-file-extension" InvalidFileExtension, "invalid-file-size" InvalidFileSize,
    "invalid-method" InvalidMethod, "invalid-signature-type" InvalidSignatureType,
    "invalid-signature" InvalidSignature, "invalid-encrypt-type" InvalidEncryptType,
    "invalid-encrypt" InvalidEncrypt, "invalid-app-id" InvalidAppId, "invalid-timestamp"
    InvalidTimestamp, "invalid-charset" InvalidCharset, "invalid-digest" InvalidDigest,
    "decryption-error-not-valid-encrypt-type" DecryptionErrorNotValidEncryptType,
    "decryption-error-not-valid-encrypt-key" DecryptionErrorNotValidEncryptKey,
    "not-support-app-auth" NotSupportAppAuth, "illegal-json" IllegalJson,
    "suspected-attack" SuspectedAttack, "forbidden-api" ForbiddenApi, "code-invalid"
    CodeInvalid, "app-cert-expired" AppCertExpired, "app-cert-not-exist" AppCertNotExist,
    "alipay-cert-not-exist" AlipayCertNotExist, "invalid-alipay-root-cert-sn"
    InvalidAlipayRootCertSn, "not-online-app" NotOnlineApp, "invalid-openid"
    InvalidOpenid, "missing-signature-config" MissingSignatureConfig,
    "invalid-auth-relations" InvalidAuthRelations, "decryption-error-unknown"
    DecryptionErrorUnknown, "unsupported-sdk-version" UnsupportedSdkVersion,
    "app-call-limited" AppCallLimited, "method-call-limited" MethodCallLimited,
    "insufficient-isv-permissions" InsufficientIsvPermissions,
    "insufficient-user-permissions" InsufficientUserPermissions, "self-invoke-forbidden"
    SelfInvokeForbidden, "app-key-security-risk" AppKeySecurityRisk, "file-check-fail"
    FileCheckFail, "illegal-client-ip" IllegalClientIp, "app-auth-invoke-limit"
    AppAuthInvokeLimit, "app-api-punished" AppApiPunished, "missing-method"
    MissingMethod, "missing-platform" MissingPlatform, "invalid-platform"
    InvalidPlatform, "invalid-format" InvalidFormat, "missing-app-access-token"
    MissingAppAccessToken, "missing-default-signature-type" MissingDefaultSignatureType,
    "missing-signature-key" MissingSignatureKey, "invalid-signature-type-said-interface"
    InvalidSignatureTypeSaidInterface, "unsupported-expired-app-key-sign"
    UnsupportedExpiredAppKeySign, "missing-alipay-cert-sn" MissingAlipayCertSn,
    "invalid-request-data" InvalidRequestData, "invalid-response-data"
    InvalidResponseData, "missing-encrypt-key" MissingEncryptKey, "missing-session"
    MissingSession, "illegal-timestamp" IllegalTimestamp, "missing-version"
    MissingVersion, "invalid-version" InvalidVersion, "unsupported-version"
    UnsupportedVersion, "invalid-encoding" InvalidEncoding, "invalid-digest-type"
    InvalidDigestType, "invalid-app-state" InvalidAppState, "invalid-subscribe-relations"
    InvalidSubscribeRelations, "access-data-time-out" AccessDataTimeOut,
    "unsupport-operation" UnsupportOperation, "openid-error" OpenidError,
    "invalid-app-method" InvalidAppMethod, "missing-app-uid" MissingAppUid,
    "illegal-card-no" IllegalCardNo, "invalid-partnerid" InvalidPartnerid,
    "decryption-error" DecryptionError, "sevice-not-been-subscribed-to"
    SeviceNotBeenSubscribedTo, "unknown-sub-code" UnknownSubCode, "invalid-product"
    InvalidProduct, "method-forbidden-batch-invoke" MethodForbiddenBatchInvoke,
    "exist-blank-sub-request-id" ExistBlankSubRequestId, "exist-repeated-sub-request-id"
    ExistRepeatedSubRequestId, "invalid-app-auth-relations" InvalidAppAuthRelations,
    "app-unbind-partner" AppUnbindPartner, "app-invalid-oid" AppInvalidOid,
    "exceed-api-balance" ExceedApiBalance, "inner-app-no-access" InnerAppNoAccess,
    "invalid-inner-invoke-scene" InvalidInnerInvokeScene, "invalid-app-api-field-config"
    InvalidAppApiFieldConfig
);
