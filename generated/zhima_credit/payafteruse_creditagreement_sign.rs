//! `zhima.credit.payafteruse.creditagreement.sign` · 先用后付记签约
//!
//! Sign a user up for use first, pay later.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_credit/payafteruse.creditagreement.sign.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.payafteruse.creditagreement.sign` (先用后付记签约).
///
/// Sign a user up for use first, pay later.
///
/// ```
/// use alipay::zhima_credit::PayafteruseCreditagreementSign;
///
/// let request = PayafteruseCreditagreementSign::new()
///     .out_agreement_no("2014070700166653")
///     .zm_service_id("2020050722001440031000061082");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_agreement_no`](Self::out_agreement_no) | required; at most 64 characters (advisory) |
/// | [`zm_service_id`](Self::zm_service_id) | required; at most 64 characters (advisory) |
///
/// Offered on the gateway (V2). Described in `spec/zhima_credit/payafteruse.creditagreement.sign.yaml`.
/// Returns [`PayafteruseCreditagreementSignResponse`], or an error with a [`PayafteruseCreditagreementSignErrorCode`].
#[doc(alias = "zhima.credit.payafteruse.creditagreement.sign")]
#[doc(alias = "先用后付记签约")]
#[doc(alias = "签约")]
#[must_use]
#[non_exhaustive]
pub struct PayafteruseCreditagreementSign {
    /// Page to return to on back; default previous page, void for `ZHIMA_AUTH`.
    pub cancel_back_link: Option<String>,
    /// External Zhima category; may be left out for the ordinary product.
    ///
    /// 芝麻外部类目. Example: `2015050700000018`.
    pub category_id: Option<String>,
    /// User's login on the merchant's site; not needed for now.
    ///
    /// 用户在商户网站的登录账号. Example: `user@example.com`.
    pub external_logon_id: Option<String>,
    /// Extended business parameters as JSON; usually not needed.
    ///
    /// 业务扩展参数. Example: `{"category":"CHARGE_PILE_CAR","serviceId":"2020042800000000000001450466"}`.
    pub extra_param: Option<String>,
    /// Merchant's own agreement number, a different one for each Alipay user.
    ///
    /// 商户外部协议号; required; at most 64 characters (advisory). Example: `2014070700166653`.
    pub out_agreement_no: String,
    /// Product code; other products' codes are in their documentation.
    ///
    /// 产品码; other values may be added. Defaults to `CREDIT_PAY_AFTER_USE`. Example: `CREDIT_PAY_AFTER_USE`.
    pub product_code: Option<record::Choice<PayafteruseCreditagreementSignProductCode>>,
    /// Page to return to when finished; default previous page, void for `ZHIMA_AUTH`.
    pub return_back_link: Option<String>,
    /// Id of the Zhima credit service.
    ///
    /// 芝麻信用服务ID; required; at most 64 characters (advisory). Example: `2020050722001440031000061082`.
    pub zm_service_id: String,
}

impl PayafteruseCreditagreementSign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cancel_back_link`](Self::cancel_back_link).
    #[inline]
    pub fn cancel_back_link(mut self, cancel_back_link: impl Into<String>) -> Self {
        self.cancel_back_link = Some(cancel_back_link.into());
        self
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`external_logon_id`](Self::external_logon_id).
    #[inline]
    pub fn external_logon_id(mut self, external_logon_id: impl Into<String>) -> Self {
        self.external_logon_id = Some(external_logon_id.into());
        self
    }

    /// Sets [`extra_param`](Self::extra_param).
    #[inline]
    pub fn extra_param(mut self, extra_param: impl Into<String>) -> Self {
        self.extra_param = Some(extra_param.into());
        self
    }

    /// Sets [`out_agreement_no`](Self::out_agreement_no).
    #[inline]
    pub fn out_agreement_no(mut self, out_agreement_no: impl Into<String>) -> Self {
        self.out_agreement_no = out_agreement_no.into();
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<
            record::Choice<PayafteruseCreditagreementSignProductCode>,
        >,
    ) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`return_back_link`](Self::return_back_link).
    #[inline]
    pub fn return_back_link(mut self, return_back_link: impl Into<String>) -> Self {
        self.return_back_link = Some(return_back_link.into());
        self
    }

    /// Sets [`zm_service_id`](Self::zm_service_id).
    #[inline]
    pub fn zm_service_id(mut self, zm_service_id: impl Into<String>) -> Self {
        self.zm_service_id = zm_service_id.into();
        self
    }
}

/// The response of `zhima.credit.payafteruse.creditagreement.sign` (先用后付记签约).
#[non_exhaustive]
pub struct PayafteruseCreditagreementSignResponse {
    /// Zhima agreement number.
    ///
    /// 芝麻开通/授权协议号. Example: `ZMOP99202011240100520025162811`.
    pub credit_agreement_id: Option<String>,
    /// Signed business data.
    ///
    /// 签名后的业务数据; `orderStr` on the wire.
    pub order_str: Option<String>,
    /// Merchant's own agreement number.
    ///
    /// 商户外部协议号. Example: `2014070700166653`.
    pub out_agreement_no: Option<String>,
}

/// The values of the platform's type `PayafteruseCreditagreementSignProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayafteruseCreditagreementSignProductCode {
    /// `CREDIT_PAY_AFTER_USE`: Zhima use first, pay later.
    CreditPayAfterUse,
}

record::enumeration!(
    PayafteruseCreditagreementSignProductCode, "CREDIT_PAY_AFTER_USE" CreditPayAfterUse
);

/// The error codes of `zhima.credit.payafteruse.creditagreement.sign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditagreementSignErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PayafteruseCreditagreementSignErrorCode);

impl record::CallRequest for PayafteruseCreditagreementSign {}

impl record::Request for PayafteruseCreditagreementSign {
    type Response = PayafteruseCreditagreementSignResponse;
    type ErrorCode = PayafteruseCreditagreementSignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.payafteruse.creditagreement.sign",
        title: "先用后付记签约",
        file: "spec/zhima_credit/payafteruse.creditagreement.sign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &PAYAFTERUSE_CREDITAGREEMENT_SIGN,
        response: &PAYAFTERUSE_CREDITAGREEMENT_SIGN_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    PayafteruseCreditagreementSign, PAYAFTERUSE_CREDITAGREEMENT_SIGN, 0 cancel_back_link
    None, 1 category_id None, 2 external_logon_id None, 3 extra_param None, 4
    out_agreement_no String::new(), 5 product_code None, 6 return_back_link None, 7
    zm_service_id String::new()
);

record::record!(
    PayafteruseCreditagreementSignResponse, PAYAFTERUSE_CREDITAGREEMENT_SIGN_RESPONSE, 0
    credit_agreement_id None, 1 order_str None, 2 out_agreement_no None
);

static PAYAFTERUSE_CREDITAGREEMENT_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditagreementSign",
    file: "spec/zhima_credit/payafteruse.creditagreement.sign.yaml",
    rows: &[
        schema::Row::Text("cancel_back_link"),
        schema::Row::Text("category_id"),
        schema::Row::Text("external_logon_id"),
        schema::Row::Text("extra_param"),
        schema::Row::Limited(
            "out_agreement_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("product_code"),
        schema::Row::Text("return_back_link"),
        schema::Row::Limited(
            "zm_service_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 13, 18, 23, 28, 32, 33, 36, 45, 48, 52, 53],
};

static PAYAFTERUSE_CREDITAGREEMENT_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditagreementSignResponse",
    file: "spec/zhima_credit/payafteruse.creditagreement.sign.yaml",
    rows: &[
        schema::Row::Text("credit_agreement_id"),
        schema::Row::Text("orderStr"),
        schema::Row::Text("out_agreement_no"),
    ],
    rules: &[],
    lines: &[],
};
