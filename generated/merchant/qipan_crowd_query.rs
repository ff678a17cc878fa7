//! `alipay.merchant.qipan.crowd.query` · 查询商家人群
//!
//! Query a merchant's crowd.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.crowd.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.qipan.crowd.query` (查询商家人群).
///
/// Query a merchant's crowd.
///
/// ```
/// use alipay::merchant::QipanCrowdQuery;
///
/// let request = QipanCrowdQuery::new()
///     .crowd_code("crowd_code");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `crowd_code`, `external_crowd_code` |
///
/// Offered on the gateway (V2). Described in `spec/merchant/qipan.crowd.query.yaml`.
/// Returns [`QipanCrowdQueryResponse`], or an error with a [`QipanCrowdQueryErrorCode`].
#[doc(alias = "alipay.merchant.qipan.crowd.query")]
#[doc(alias = "查询商家人群")]
#[doc(alias = "人群")]
#[must_use]
#[non_exhaustive]
pub struct QipanCrowdQuery {
    /// Alipay's crowd code; give this or `external_crowd_code`.
    ///
    /// 支付宝人群code.
    pub crowd_code: Option<String>,
    /// Merchant's own crowd code; give this or `crowd_code`.
    ///
    /// 商户外部用户人群code.
    pub external_crowd_code: Option<String>,
}

impl QipanCrowdQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`crowd_code`](Self::crowd_code).
    #[inline]
    pub fn crowd_code(mut self, crowd_code: impl Into<String>) -> Self {
        self.crowd_code = Some(crowd_code.into());
        self
    }

    /// Sets [`external_crowd_code`](Self::external_crowd_code).
    #[inline]
    pub fn external_crowd_code(
        mut self,
        external_crowd_code: impl Into<String>,
    ) -> Self {
        self.external_crowd_code = Some(external_crowd_code.into());
        self
    }
}

/// The response of `alipay.merchant.qipan.crowd.query` (查询商家人群).
#[non_exhaustive]
pub struct QipanCrowdQueryResponse {
    /// The crowd found.
    ///
    /// 商家人群信息.
    pub crowd_info: Option<QipanMerchantCrowd>,
}

/// A crowd of the merchant's users.
#[non_exhaustive]
pub struct QipanMerchantCrowd {
    /// Safe application channels; see the enumeration document.
    pub apply_channel_list: Vec<String>,
    /// Alipay's crowd code.
    ///
    /// 支付宝人群code.
    pub crowd_code: Option<String>,
    /// Description of the Alipay crowd.
    ///
    /// 支付宝人群描述.
    pub crowd_desc: Option<String>,
    /// Crowd name.
    ///
    /// 人群名称; at most 15 characters.
    pub crowd_name: Option<String>,
    /// Size of the crowd, shown as a range only, for compliance.
    pub crowd_size: Option<String>,
    /// Merchant's own crowd code, unique per merchant; set for crowds created by API only.
    ///
    /// 商户外部用户人群code.
    pub external_crowd_code: Option<String>,
    /// Whether the crowd is hidden on the Qipan site.
    pub hidden: Option<bool>,
    /// Whether the crowd can be refined by tags.
    pub processable: Option<bool>,
    /// State of the crowd.
    ///
    /// 人群状态.
    pub status: Option<String>,
}

/// The error codes of `alipay.merchant.qipan.crowd.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanCrowdQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanCrowdQueryErrorCode);

impl record::CallRequest for QipanCrowdQuery {}

impl record::Request for QipanCrowdQuery {
    type Response = QipanCrowdQueryResponse;
    type ErrorCode = QipanCrowdQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.qipan.crowd.query",
        title: "查询商家人群",
        file: "spec/merchant/qipan.crowd.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_CROWD_QUERY,
        response: &QIPAN_CROWD_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    QipanCrowdQuery, QIPAN_CROWD_QUERY, 0 crowd_code None, 1 external_crowd_code None
);

record::record!(QipanCrowdQueryResponse, QIPAN_CROWD_QUERY_RESPONSE, 0 crowd_info None);

record::record!(
    QipanMerchantCrowd, QIPAN_MERCHANT_CROWD, 0 apply_channel_list Vec::new(), 1
    crowd_code None, 2 crowd_desc None, 3 crowd_name None, 4 crowd_size None, 5
    external_crowd_code None, 6 hidden None, 7 processable None, 8 status None
);

static QIPAN_CROWD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdQuery",
    file: "spec/merchant/qipan.crowd.query.yaml",
    rows: &[schema::Row::Text("crowd_code"), schema::Row::Text("external_crowd_code")],
    rules: &[schema::Rule::AtLeastOne(&["crowd_code", "external_crowd_code"])],
    lines: &[10, 11, 17],
};

static QIPAN_CROWD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdQueryResponse",
    file: "spec/merchant/qipan.crowd.query.yaml",
    rows: &[
        schema::Row::Plain("crowd_info", schema::Kind::Record(&QIPAN_MERCHANT_CROWD)),
    ],
    rules: &[],
    lines: &[],
};

static QIPAN_MERCHANT_CROWD: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanMerchantCrowd",
    file: "spec/merchant/qipan.crowd.query.yaml",
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
        schema::Row::Text("crowd_code"),
        schema::Row::Text("crowd_desc"),
        schema::Row::Text("crowd_name"),
        schema::Row::Text("crowd_size"),
        schema::Row::Text("external_crowd_code"),
        schema::Row::Plain("hidden", schema::Kind::Boolean),
        schema::Row::Plain("processable", schema::Kind::Boolean),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
