//! What every call on the gateway (V2) has in common.
//!
//! Described in `spec/gateway.yaml`.

use crate::{record, schema};

/// The parameters that every call carries, with their limits.
pub static PARAMETERS: schema::RecordDef<'static> = schema::RecordDef {
    name: "Parameters",
    file: "spec/gateway.yaml",
    rows: &[
        schema::Row::Limited(
            "app_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "method",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(128)),
            ],
        ),
        schema::Row::Limited(
            "format",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(40))],
        ),
        schema::Row::Limited(
            "charset",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(10)),
            ],
        ),
        schema::Row::Limited(
            "sign_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(10)),
            ],
        ),
        schema::Row::Limited(
            "sign",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "timestamp",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(19)),
            ],
        ),
        schema::Row::Limited(
            "version",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(3)),
            ],
        ),
        schema::Row::Limited(
            "app_auth_token",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(40))],
        ),
        schema::Row::Text("auth_token"),
        schema::Row::Limited(
            "notify_url",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(256))],
        ),
        schema::Row::Text("return_url"),
        schema::Row::Text("biz_content"),
    ],
    rules: &[],
    lines: &[
        6, 6, 6, 7, 7, 7, 8, 8, 9, 9, 9, 10, 10, 10, 12, 12, 13, 13, 13, 14, 14, 14, 15,
        15, 16, 17, 17, 18, 19,
    ],
};

/// Every class of answers, with what it means and what to do about it.
pub static CODES: &[schema::ErrorDef<'static>] = &[
    schema::ErrorDef {
        code: "10000",
        summary: "The call was done; the business state is in the answer's fields.",
        fix: "",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "10003",
        summary: "The order was made and waits for the user to confirm.",
        fix: "Query the order until it is paid or closed.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "20000",
        summary: "The platform could not answer, and may or may not have acted.",
        fix: "Look the result up before calling again.",
        retry: schema::Retry::Later,
        outcome: schema::Outcome::Unknown,
    },
    schema::ErrorDef {
        code: "20001",
        summary: "The token is not valid, has expired, or does not cover the API.",
        fix: "See sub_code; renew the authorisation.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "40001",
        summary: "A common parameter is missing.",
        fix: "See sub_code.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "40002",
        summary: "A common parameter is wrong.",
        fix: "See sub_code.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "40003",
        summary: "Something that must be set up beforehand is not.",
        fix: "See sub_code.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "40004",
        summary: "The business refused the call.",
        fix: "See sub_code, which belongs to the API.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "40005",
        summary: "There are too many calls.",
        fix: "Slow down.",
        retry: schema::Retry::Later,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "40006",
        summary: "The app or the user lacks a permission.",
        fix: "See sub_code.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
];

/// The classes of answers: `code` in the body.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GatewayCode {
    /// `10000`: The call was done; the business state is in the answer's fields.
    Success,
    /// `10003`: The order was made and waits for the user to confirm.
    ///
    /// Query the order until it is paid or closed.
    WaitingForUser,
    /// `20000`: The platform could not answer, and may or may not have acted.
    ///
    /// Look the result up before calling again. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    ServiceUnavailable,
    /// `20001`: The token is not valid, has expired, or does not cover the API.
    ///
    /// See sub_code; renew the authorisation.
    TokenRefused,
    /// `40001`: A common parameter is missing.
    ///
    /// See sub_code.
    MissingParameter,
    /// `40002`: A common parameter is wrong.
    ///
    /// See sub_code.
    InvalidParameter,
    /// `40003`: Something that must be set up beforehand is not.
    ///
    /// See sub_code.
    ConditionNotMet,
    /// `40004`: The business refused the call.
    ///
    /// See sub_code, which belongs to the API.
    BusinessFailed,
    /// `40005`: There are too many calls.
    ///
    /// Slow down. The same call may succeed later.
    CallLimited,
    /// `40006`: The app or the user lacks a permission.
    ///
    /// See sub_code.
    PermissionDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    GatewayCode, "10000" Success, "10003" WaitingForUser, "20000" ServiceUnavailable,
    "20001" TokenRefused, "40001" MissingParameter, "40002" InvalidParameter, "40003"
    ConditionNotMet, "40004" BusinessFailed, "40005" CallLimited, "40006"
    PermissionDenied
);

/// Every code of this kind, with what it means and what to do about it.
pub static ERRORS: &[schema::ErrorDef<'static>] = &[
    schema::ErrorDef {
        code: "isp.unknow-error",
        summary: "The platform failed, and may or may not have acted.",
        fix: "Look the result up before calling again.",
        retry: schema::Retry::Later,
        outcome: schema::Outcome::Unknown,
    },
    schema::ErrorDef {
        code: "aop.unknow-error",
        summary: "The platform failed, and may or may not have acted.",
        fix: "Look the result up before calling again.",
        retry: schema::Retry::Later,
        outcome: schema::Outcome::Unknown,
    },
    schema::ErrorDef {
        code: "aop.invalid-auth-token",
        summary: "The user token is not valid.",
        fix: "Get a new token from the user's authorisation.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "aop.auth-token-time-out",
        summary: "The user token has expired.",
        fix: "Refresh the token, or ask the user again.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "aop.invalid-app-auth-token",
        summary: "The merchant's app_auth_token is not valid.",
        fix: "Check that the token belongs to this app; else ask the merchant to authorise again.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "aop.invalid-app-auth-token-no-api",
        summary: "The merchant's authorisation does not cover this API.",
        fix: "Ask the merchant to authorise the product that the API belongs to.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "aop.app-auth-token-time-out",
        summary: "The merchant's app_auth_token has expired.",
        fix: "Refresh the token, or ask the merchant again.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "aop.no-product-reg-by-partner",
        summary: "The merchant has not signed up for any product.",
        fix: "Have the merchant sign up for the product before calling on its behalf.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.missing-method",
        summary: "The parameter `method` is missing.",
        fix: "Check base URL and proxy: a request of this crate always has it.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.missing-signature",
        summary: "The signature is missing.",
        fix: "Check whether a proxy drops parameters.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.missing-signature-type",
        summary: "The parameter `sign_type` is missing.",
        fix: "Check whether a proxy drops parameters.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.missing-signature-key",
        summary: "The app has no public key in the console.",
        fix: "Upload the app's public key.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.missing-app-id",
        summary: "The parameter `app_id` is missing.",
        fix: "Give the client its app id.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.missing-timestamp",
        summary: "The parameter `timestamp` is missing.",
        fix: "Check whether a proxy drops parameters.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.missing-version",
        summary: "The parameter `version` is missing.",
        fix: "Check whether a proxy drops parameters.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.decryption-error-missing-encrypt-type",
        summary: "The content is encrypted, but encrypt_type is missing.",
        fix: "Send encrypt_type=AES with encrypted content.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.missing-app-cert-sn",
        summary: "The serial of the app's certificate is missing.",
        fix: "The app is in certificate mode: give the client its certificates.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.missing-alipay-root-cert-sn",
        summary: "The serial of the root certificates is missing.",
        fix: "The app is in certificate mode: give the client its certificates.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.missing-encrypt-type",
        summary: "The parameter encrypt_type is missing.",
        fix: "Send encrypt_type=AES with encrypted content.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-parameter",
        summary: "A parameter is missing or wrong.",
        fix: "The message names the parameter.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.upload-fail",
        summary: "The file could not be taken.",
        fix: "Upload it again.",
        retry: schema::Retry::Later,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-file-extension",
        summary: "Files with this extension are not taken.",
        fix: "Use csv, txt, zip, rar, gz, doc, docx, xls, xlsx, pdf, bmp, gif, jpg, jpeg or png.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-file-size",
        summary: "The file is too large.",
        fix: "A file has at most 50 MB; many APIs allow less.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-method",
        summary: "No API has this name.",
        fix: "Check the name, and whether the sandbox knows the API.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-format",
        summary: "The parameter `format` must be JSON.",
        fix: "Check whether a proxy changes parameters.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-signature-type",
        summary: "The sign_type is unknown.",
        fix: "Use RSA2, as new apps must.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-signature",
        summary: "The signature does not match the request.",
        fix: "Check that the console holds the public key of the private key in use, that sign_type agrees, and that nothing between changes the request.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-encrypt-type",
        summary: "The encrypt_type is unknown.",
        fix: "Use AES.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-encrypt",
        summary: "The content could not be decrypted.",
        fix: "Check the AES key in the console.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-app-id",
        summary: "No app has this id here.",
        fix: "Check the app id, and that it belongs to this environment: the sandbox has apps of its own.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-timestamp",
        summary: "The timestamp is malformed or too far from Beijing time.",
        fix: "Set the machine's clock.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-charset",
        summary: "The charset is unknown.",
        fix: "Use utf-8 or gbk.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-digest",
        summary: "The digest does not match the content.",
        fix: "Check whether a proxy changes the body.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.decryption-error-not-valid-encrypt-type",
        summary: "The encrypt_type does not allow decryption.",
        fix: "Use AES.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.decryption-error-not-valid-encrypt-key",
        summary: "The app has no valid AES key.",
        fix: "Set the AES key in the console.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.not-support-app-auth",
        summary: "The API cannot be called on a merchant's behalf.",
        fix: "Call it without app_auth_token.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.illegal-json",
        summary: "The business parameters are not JSON.",
        fix: "Check the JSON text that was given to a raw call.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.suspected-attack",
        summary: "A value looks like a key or like an attack.",
        fix: "Check that no key was pasted into a field.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.forbidden-api",
        summary: "The API is closed to this app.",
        fix: "Ask the platform for access.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.code-invalid",
        summary: "The authorisation code is not valid.",
        fix: "A code works once, for a short time: get a new one.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.app-cert-expired",
        summary: "The app's certificate has expired.",
        fix: "Renew it in the console.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.app-cert-not-exist",
        summary: "The app's certificate is unknown.",
        fix: "Check that the certificate belongs to this app and environment.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.alipay-cert-not-exist",
        summary: "The platform's certificate is unknown.",
        fix: "Download it again.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-alipay-root-cert-sn",
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
        code: "isv.missing-signature-config",
        summary: "The app has no signature settings for this sign_type.",
        fix: "Set the key for this sign_type in the console.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.invalid-auth-relations",
        summary: "The authorisation between merchant and app is not valid.",
        fix: "Ask the merchant to authorise again.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.decryption-error-unknown",
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
        code: "isv.app-call-limited",
        summary: "The app calls too often.",
        fix: "Slow down.",
        retry: schema::Retry::Later,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.method-call-limited",
        summary: "This API is called too often.",
        fix: "Slow down.",
        retry: schema::Retry::Later,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.insufficient-isv-permissions",
        summary: "The app may not call this API.",
        fix: "Add the product to the app in the console, and wait until it is in force.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.insufficient-user-permissions",
        summary: "The user has not allowed this.",
        fix: "Ask the user for the scope.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
    schema::ErrorDef {
        code: "isv.self-invoke-forbidden",
        summary: "The app may not call this API on its own account's behalf.",
        fix: "Call it with a merchant's app_auth_token.",
        retry: schema::Retry::Never,
        outcome: schema::Outcome::Failed,
    },
];

/// The error codes that every API can answer.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GatewayErrorCode {
    /// `isp.unknow-error`: The platform failed, and may or may not have acted.
    ///
    /// Look the result up before calling again. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    IspUnknowError,
    /// `aop.unknow-error`: The platform failed, and may or may not have acted.
    ///
    /// Look the result up before calling again. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    AopUnknowError,
    /// `aop.invalid-auth-token`: The user token is not valid.
    ///
    /// Get a new token from the user's authorisation.
    AopInvalidAuthToken,
    /// `aop.auth-token-time-out`: The user token has expired.
    ///
    /// Refresh the token, or ask the user again.
    AopAuthTokenTimeOut,
    /// `aop.invalid-app-auth-token`: The merchant's app_auth_token is not valid.
    ///
    /// Check that the token belongs to this app; else ask the merchant to authorise again.
    AopInvalidAppAuthToken,
    /// `aop.invalid-app-auth-token-no-api`: The merchant's authorisation does not cover this API.
    ///
    /// Ask the merchant to authorise the product that the API belongs to.
    AopInvalidAppAuthTokenNoApi,
    /// `aop.app-auth-token-time-out`: The merchant's app_auth_token has expired.
    ///
    /// Refresh the token, or ask the merchant again.
    AopAppAuthTokenTimeOut,
    /// `aop.no-product-reg-by-partner`: The merchant has not signed up for any product.
    ///
    /// Have the merchant sign up for the product before calling on its behalf.
    AopNoProductRegByPartner,
    /// `isv.missing-method`: The parameter `method` is missing.
    ///
    /// Check base URL and proxy: a request of this crate always has it.
    IsvMissingMethod,
    /// `isv.missing-signature`: The signature is missing.
    ///
    /// Check whether a proxy drops parameters.
    IsvMissingSignature,
    /// `isv.missing-signature-type`: The parameter `sign_type` is missing.
    ///
    /// Check whether a proxy drops parameters.
    IsvMissingSignatureType,
    /// `isv.missing-signature-key`: The app has no public key in the console.
    ///
    /// Upload the app's public key.
    IsvMissingSignatureKey,
    /// `isv.missing-app-id`: The parameter `app_id` is missing.
    ///
    /// Give the client its app id.
    IsvMissingAppId,
    /// `isv.missing-timestamp`: The parameter `timestamp` is missing.
    ///
    /// Check whether a proxy drops parameters.
    IsvMissingTimestamp,
    /// `isv.missing-version`: The parameter `version` is missing.
    ///
    /// Check whether a proxy drops parameters.
    IsvMissingVersion,
    /// `isv.decryption-error-missing-encrypt-type`: The content is encrypted, but encrypt_type is missing.
    ///
    /// Send encrypt_type=AES with encrypted content.
    IsvDecryptionErrorMissingEncryptType,
    /// `isv.missing-app-cert-sn`: The serial of the app's certificate is missing.
    ///
    /// The app is in certificate mode: give the client its certificates.
    IsvMissingAppCertSn,
    /// `isv.missing-alipay-root-cert-sn`: The serial of the root certificates is missing.
    ///
    /// The app is in certificate mode: give the client its certificates.
    IsvMissingAlipayRootCertSn,
    /// `isv.missing-encrypt-type`: The parameter encrypt_type is missing.
    ///
    /// Send encrypt_type=AES with encrypted content.
    IsvMissingEncryptType,
    /// `isv.invalid-parameter`: A parameter is missing or wrong.
    ///
    /// The message names the parameter.
    IsvInvalidParameter,
    /// `isv.upload-fail`: The file could not be taken.
    ///
    /// Upload it again. The same call may succeed later.
    IsvUploadFail,
    /// `isv.invalid-file-extension`: Files with this extension are not taken.
    ///
    /// Use csv, txt, zip, rar, gz, doc, docx, xls, xlsx, pdf, bmp, gif, jpg, jpeg or png.
    IsvInvalidFileExtension,
    /// `isv.invalid-file-size`: The file is too large.
    ///
    /// A file has at most 50 MB; many APIs allow less.
    IsvInvalidFileSize,
    /// `isv.invalid-method`: No API has this name.
    ///
    /// Check the name, and whether the sandbox knows the API.
    IsvInvalidMethod,
    /// `isv.invalid-format`: The parameter `format` must be JSON.
    ///
    /// Check whether a proxy changes parameters.
    IsvInvalidFormat,
    /// `isv.invalid-signature-type`: The sign_type is unknown.
    ///
    /// Use RSA2, as new apps must.
    IsvInvalidSignatureType,
    /// `isv.invalid-signature`: The signature does not match the request.
    ///
    /// Check that the console holds the public key of the private key in use, that sign_type agrees, and that nothing
    /// between changes the request.
    IsvInvalidSignature,
    /// `isv.invalid-encrypt-type`: The encrypt_type is unknown.
    ///
    /// Use AES.
    IsvInvalidEncryptType,
    /// `isv.invalid-encrypt`: The content could not be decrypted.
    ///
    /// Check the AES key in the console.
    IsvInvalidEncrypt,
    /// `isv.invalid-app-id`: No app has this id here.
    ///
    /// Check the app id, and that it belongs to this environment: the sandbox has apps of its own.
    IsvInvalidAppId,
    /// `isv.invalid-timestamp`: The timestamp is malformed or too far from Beijing time.
    ///
    /// Set the machine's clock.
    IsvInvalidTimestamp,
    /// `isv.invalid-charset`: The charset is unknown.
    ///
    /// Use utf-8 or gbk.
    IsvInvalidCharset,
    /// `isv.invalid-digest`: The digest does not match the content.
    ///
    /// Check whether a proxy changes the body.
    IsvInvalidDigest,
    /// `isv.decryption-error-not-valid-encrypt-type`: The encrypt_type does not allow decryption.
    ///
    /// Use AES.
    IsvDecryptionErrorNotValidEncryptType,
    /// `isv.decryption-error-not-valid-encrypt-key`: The app has no valid AES key.
    ///
    /// Set the AES key in the console.
    IsvDecryptionErrorNotValidEncryptKey,
    /// `isv.not-support-app-auth`: The API cannot be called on a merchant's behalf.
    ///
    /// Call it without app_auth_token.
    IsvNotSupportAppAuth,
    /// `isv.illegal-json`: The business parameters are not JSON.
    ///
    /// Check the JSON text that was given to a raw call.
    IsvIllegalJson,
    /// `isv.suspected-attack`: A value looks like a key or like an attack.
    ///
    /// Check that no key was pasted into a field.
    IsvSuspectedAttack,
    /// `isv.forbidden-api`: The API is closed to this app.
    ///
    /// Ask the platform for access.
    IsvForbiddenApi,
    /// `isv.code-invalid`: The authorisation code is not valid.
    ///
    /// A code works once, for a short time: get a new one.
    IsvCodeInvalid,
    /// `isv.app-cert-expired`: The app's certificate has expired.
    ///
    /// Renew it in the console.
    IsvAppCertExpired,
    /// `isv.app-cert-not-exist`: The app's certificate is unknown.
    ///
    /// Check that the certificate belongs to this app and environment.
    IsvAppCertNotExist,
    /// `isv.alipay-cert-not-exist`: The platform's certificate is unknown.
    ///
    /// Download it again.
    IsvAlipayCertNotExist,
    /// `isv.invalid-alipay-root-cert-sn`: The serial of the root certificates is wrong.
    ///
    /// Use the bundle from the console, unchanged.
    IsvInvalidAlipayRootCertSn,
    /// `not-online-app`: The app is not online.
    ///
    /// Publish the app, or use the sandbox.
    NotOnlineApp,
    /// `invalid-openid`: The open id does not belong to this app.
    ///
    /// Use the id that this app got for the user.
    InvalidOpenid,
    /// `isv.missing-signature-config`: The app has no signature settings for this sign_type.
    ///
    /// Set the key for this sign_type in the console.
    IsvMissingSignatureConfig,
    /// `isv.invalid-auth-relations`: The authorisation between merchant and app is not valid.
    ///
    /// Ask the merchant to authorise again.
    IsvInvalidAuthRelations,
    /// `isv.decryption-error-unknown`: The content could not be decrypted.
    ///
    /// Check the AES key on both sides.
    IsvDecryptionErrorUnknown,
    /// `unsupported-sdk-version`: The platform refuses this kind of client.
    ///
    /// Report it to the authors of this crate.
    UnsupportedSdkVersion,
    /// `isv.app-call-limited`: The app calls too often.
    ///
    /// Slow down. The same call may succeed later.
    IsvAppCallLimited,
    /// `isv.method-call-limited`: This API is called too often.
    ///
    /// Slow down. The same call may succeed later.
    IsvMethodCallLimited,
    /// `isv.insufficient-isv-permissions`: The app may not call this API.
    ///
    /// Add the product to the app in the console, and wait until it is in force.
    IsvInsufficientIsvPermissions,
    /// `isv.insufficient-user-permissions`: The user has not allowed this.
    ///
    /// Ask the user for the scope.
    IsvInsufficientUserPermissions,
    /// `isv.self-invoke-forbidden`: The app may not call this API on its own account's behalf.
    ///
    /// Call it with a merchant's app_auth_token.
    IsvSelfInvokeForbidden,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    GatewayErrorCode, "isp.unknow-error" IspUnknowError, "aop.unknow-error"
    AopUnknowError, "aop.invalid-auth-token" AopInvalidAuthToken,
    "aop.auth-token-time-out" AopAuthTokenTimeOut, "aop.invalid-app-auth-token"
    AopInvalidAppAuthToken, "aop.invalid-app-auth-token-no-api"
    AopInvalidAppAuthTokenNoApi, "aop.app-auth-token-time-out" AopAppAuthTokenTimeOut,
    "aop.no-product-reg-by-partner" AopNoProductRegByPartner, "isv.missing-method"
    IsvMissingMethod, "isv.missing-signature" IsvMissingSignature,
    "isv.missing-signature-type" IsvMissingSignatureType, "isv.missing-signature-key"
    IsvMissingSignatureKey, "isv.missing-app-id" IsvMissingAppId, "isv.missing-timestamp"
    IsvMissingTimestamp, "isv.missing-version" IsvMissingVersion,
    "isv.decryption-error-missing-encrypt-type" IsvDecryptionErrorMissingEncryptType,
    "isv.missing-app-cert-sn" IsvMissingAppCertSn, "isv.missing-alipay-root-cert-sn"
    IsvMissingAlipayRootCertSn, "isv.missing-encrypt-type" IsvMissingEncryptType,
    "isv.invalid-parameter" IsvInvalidParameter, "isv.upload-fail" IsvUploadFail,
    "isv.invalid-file-extension" IsvInvalidFileExtension, "isv.invalid-file-size"
    IsvInvalidFileSize, "isv.invalid-method" IsvInvalidMethod, "isv.invalid-format"
    IsvInvalidFormat, "isv.invalid-signature-type" IsvInvalidSignatureType,
    "isv.invalid-signature" IsvInvalidSignature, "isv.invalid-encrypt-type"
    IsvInvalidEncryptType, "isv.invalid-encrypt" IsvInvalidEncrypt, "isv.invalid-app-id"
    IsvInvalidAppId, "isv.invalid-timestamp" IsvInvalidTimestamp, "isv.invalid-charset"
    IsvInvalidCharset, "isv.invalid-digest" IsvInvalidDigest,
    "isv.decryption-error-not-valid-encrypt-type" IsvDecryptionErrorNotValidEncryptType,
    "isv.decryption-error-not-valid-encrypt-key" IsvDecryptionErrorNotValidEncryptKey,
    "isv.not-support-app-auth" IsvNotSupportAppAuth, "isv.illegal-json" IsvIllegalJson,
    "isv.suspected-attack" IsvSuspectedAttack, "isv.forbidden-api" IsvForbiddenApi,
    "isv.code-invalid" IsvCodeInvalid, "isv.app-cert-expired" IsvAppCertExpired,
    "isv.app-cert-not-exist" IsvAppCertNotExist, "isv.alipay-cert-not-exist"
    IsvAlipayCertNotExist, "isv.invalid-alipay-root-cert-sn" IsvInvalidAlipayRootCertSn,
    "not-online-app" NotOnlineApp, "invalid-openid" InvalidOpenid,
    "isv.missing-signature-config" IsvMissingSignatureConfig,
    "isv.invalid-auth-relations" IsvInvalidAuthRelations, "isv.decryption-error-unknown"
    IsvDecryptionErrorUnknown, "unsupported-sdk-version" UnsupportedSdkVersion,
    "isv.app-call-limited" IsvAppCallLimited, "isv.method-call-limited"
    IsvMethodCallLimited, "isv.insufficient-isv-permissions"
    IsvInsufficientIsvPermissions, "isv.insufficient-user-permissions"
    IsvInsufficientUserPermissions, "isv.self-invoke-forbidden" IsvSelfInvokeForbidden
);

/// What every file keeps to that is sent on this protocol, as the one field of a record.
pub static UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "Upload",
    file: "spec/gateway.yaml",
    rows: &[
        schema::Row::Limited(
            "upload",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(52428800)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(
                        &[
                            "csv",
                            "txt",
                            "zip",
                            "rar",
                            "gz",
                            "doc",
                            "docx",
                            "xls",
                            "xlsx",
                            "pdf",
                            "bmp",
                            "gif",
                            "jpg",
                            "jpeg",
                            "png",
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[255, 258, 259],
};

/// The codes that the platform answers when a file does not.
pub static UPLOAD_LINKS: &[schema::LinkDef<'static>] = &[
    schema::LinkDef {
        limit: "upload.extensions",
        code: "isv.invalid-file-extension",
    },
    schema::LinkDef {
        limit: "upload.max_bytes",
        code: "isv.invalid-file-size",
    },
];

/// The API that gives a certificate of the platform by its serial.
pub const CERTIFICATE_DOWNLOAD: schema::CertificateDownload<'static> = schema::CertificateDownload {
    api: "alipay.open.app.alipaycert.download",
    request: "alipay_cert_sn",
    response: "alipay_cert_content",
};

/// The API that takes several requests as one.
pub const BATCH: schema::BatchDef<'static> = schema::BatchDef {
    api: "alipay.open.request.batch.send",
    response: "response_body",
};
