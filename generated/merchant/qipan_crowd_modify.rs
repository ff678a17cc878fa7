//! `alipay.merchant.qipan.crowd.modify` · 修改商家人群
//!
//! Modify a merchant's crowd.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.crowd.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.qipan.crowd.modify` (修改商家人群).
///
/// Modify a merchant's crowd.
///
/// ```
/// use alipay::merchant::QipanCrowdModify;
///
/// let request = QipanCrowdModify::new()
///     .crowd_code("crowd_code");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`crowd_code`](Self::crowd_code) | required |
/// | [`crowd_name`](Self::crowd_name) | at most 15 characters |
///
/// Offered on the gateway (V2). Described in `spec/merchant/qipan.crowd.modify.yaml`.
/// Returns [`QipanCrowdModifyResponse`], or an error with a [`QipanCrowdModifyErrorCode`].
#[doc(alias = "alipay.merchant.qipan.crowd.modify")]
#[doc(alias = "修改商家人群")]
#[doc(alias = "人群")]
#[must_use]
#[non_exhaustive]
pub struct QipanCrowdModify {
    /// Safe application channels; see the enumeration document.
    pub apply_channel_list: Vec<String>,
    /// Alipay's crowd code.
    ///
    /// 支付宝人群code; required.
    pub crowd_code: String,
    /// Crowd name.
    ///
    /// 人群名称; at most 15 characters.
    pub crowd_name: Option<String>,
}

impl QipanCrowdModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_channel_list`](Self::apply_channel_list).
    #[inline]
    pub fn apply_channel_list(
        mut self,
        apply_channel_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.apply_channel_list = apply_channel_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`crowd_code`](Self::crowd_code).
    #[inline]
    pub fn crowd_code(mut self, crowd_code: impl Into<String>) -> Self {
        self.crowd_code = crowd_code.into();
        self
    }

    /// Sets [`crowd_name`](Self::crowd_name).
    #[inline]
    pub fn crowd_name(mut self, crowd_name: impl Into<String>) -> Self {
        self.crowd_name = Some(crowd_name.into());
        self
    }
}

/// The response of `alipay.merchant.qipan.crowd.modify` (修改商家人群).
///
/// This response has no fields.
#[non_exhaustive]
pub struct QipanCrowdModifyResponse {}

/// The error codes of `alipay.merchant.qipan.crowd.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanCrowdModifyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanCrowdModifyErrorCode);

impl record::CallRequest for QipanCrowdModify {}

impl record::Request for QipanCrowdModify {
    type Response = QipanCrowdModifyResponse;
    type ErrorCode = QipanCrowdModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.qipan.crowd.modify",
        title: "修改商家人群",
        file: "spec/merchant/qipan.crowd.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_CROWD_MODIFY,
        response: &QIPAN_CROWD_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    QipanCrowdModify, QIPAN_CROWD_MODIFY, 0 apply_channel_list Vec::new(), 1 crowd_code
    String::new(), 2 crowd_name None
);

record::record!(QipanCrowdModifyResponse, QIPAN_CROWD_MODIFY_RESPONSE);

static QIPAN_CROWD_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdModify",
    file: "spec/merchant/qipan.crowd.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "apply_channel_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "crowd_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "crowd_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(15))],
        ),
    ],
    rules: &[],
    lines: &[10, 11, 15, 16, 16],
};

static QIPAN_CROWD_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdModifyResponse",
    file: "spec/merchant/qipan.crowd.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
