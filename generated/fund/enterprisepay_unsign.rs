//! `alipay.fund.enterprisepay.unsign` · 因公付企业解约
//!
//! Get the link by which a company ends enterprise payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/unsign`. Described in
//! `spec/fund/enterprisepay.unsign.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.enterprisepay.unsign` (因公付企业解约).
///
/// Get the link by which a company ends enterprise payment.
///
/// ```
/// use alipay::fund::EnterprisepayUnsign;
///
/// let request = EnterprisepayUnsign::new()
///     .account_id("2088xxx");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/unsign`. Described in
/// `spec/fund/enterprisepay.unsign.yaml`.
/// Returns [`EnterprisepayUnsignResponse`], or an error with a [`EnterprisepayUnsignErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.unsign")]
#[doc(alias = "/v3/alipay/fund/enterprisepay/unsign")]
#[doc(alias = "因公付企业解约")]
#[doc(alias = "解约")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EnterprisepayUnsign {
    /// Company account.
    ///
    /// 企业账号. Example: `2088xxx`.
    pub account_id: Option<String>,
    /// Number of the authorization agreement.
    ///
    /// 授权协议号. Example: `2088xxx`.
    pub agreement_no: Option<String>,
    /// Business scene.
    ///
    /// 业务场景. Example: `ISV_ALIYUN`.
    pub biz_scene: Option<String>,
    /// Product code.
    ///
    /// 销售产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

impl EnterprisepayUnsign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

/// The response of `alipay.fund.enterprisepay.unsign` (因公付企业解约).
#[non_exhaustive]
pub struct EnterprisepayUnsignResponse {
    /// Token for ending the contract.
    ///
    /// 解约凭证. Example: `700e15fc014d463eb84600676f1976b4`.
    pub unsign_token: Option<String>,
    /// Link for ending the agreement.
    ///
    /// 解约链接. Example: `http://business-site-default.dev.alipay.net/page/EnterprisePay/Account?unsignToken=12324`.
    pub unsign_url: Option<String>,
}

/// The error codes of `alipay.fund.enterprisepay.unsign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayUnsignErrorCode {
    /// `ENTERPRISE_ACCOUNT_UNSIGNED`.
    EnterpriseAccountUnsigned,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `HORIZONTAL_AUTHORITY_EXCEPTION`: The caller has no right to another party's data.
    HorizontalAuthorityException,
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `GEN_UNSIGN_TOKEN_FAIL`.
    GenUnsignTokenFail,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `AGREEMENT_ACCOUNT_NOT_MATCH`.
    AgreementAccountNotMatch,
    /// `MERCHANT_SYSTEM_FAILURE`: The merchant's system failed.
    ///
    /// The outcome is unknown: the call may have taken effect.
    MerchantSystemFailure,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EnterprisepayUnsignErrorCode, "ENTERPRISE_ACCOUNT_UNSIGNED"
    EnterpriseAccountUnsigned, "AGREEMENT_NOT_EXIST" AgreementNotExist,
    "HORIZONTAL_AUTHORITY_EXCEPTION" HorizontalAuthorityException, "PRODUCT_NOT_SIGN"
    ProductNotSign, "GEN_UNSIGN_TOKEN_FAIL" GenUnsignTokenFail, "ILLEGAL_ARGUMENT"
    IllegalArgument, "AGREEMENT_ACCOUNT_NOT_MATCH" AgreementAccountNotMatch,
    "MERCHANT_SYSTEM_FAILURE" MerchantSystemFailure, "AGREEMENT_IS_INVALID"
    AgreementIsInvalid, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for EnterprisepayUnsign {}

impl record::Request for EnterprisepayUnsign {
    type Response = EnterprisepayUnsignResponse;
    type ErrorCode = EnterprisepayUnsignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.enterprisepay.unsign",
        title: "因公付企业解约",
        file: "spec/fund/enterprisepay.unsign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/enterprisepay/unsign",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ENTERPRISEPAY_UNSIGN,
        response: &ENTERPRISEPAY_UNSIGN_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EnterprisepayUnsign, ENTERPRISEPAY_UNSIGN, 0 account_id None, 1 agreement_no None, 2
    biz_scene None, 3 product_code None
);

record::record!(
    EnterprisepayUnsignResponse, ENTERPRISEPAY_UNSIGN_RESPONSE, 0 unsign_token None, 1
    unsign_url None
);

static ENTERPRISEPAY_UNSIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayUnsign",
    file: "spec/fund/enterprisepay.unsign.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("product_code"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14],
};

static ENTERPRISEPAY_UNSIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayUnsignResponse",
    file: "spec/fund/enterprisepay.unsign.yaml",
    rows: &[schema::Row::Text("unsign_token"), schema::Row::Text("unsign_url")],
    rules: &[],
    lines: &[],
};
