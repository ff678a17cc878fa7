//! `alipay.merchant.qipan.crowd.batchquery` · 商家人群查询
//!
//! List a merchant's crowds.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.crowd.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.qipan.crowd.batchquery` (商家人群查询).
///
/// List a merchant's crowds.
///
/// ```
/// use alipay::merchant::QipanCrowdBatchquery;
///
/// let request = QipanCrowdBatchquery::new()
///     .page_number("1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`crowd_name`](Self::crowd_name) | at most 15 characters |
///
/// Offered on the gateway (V2). Described in `spec/merchant/qipan.crowd.batchquery.yaml`.
/// Returns [`QipanCrowdBatchqueryResponse`], or an error with a [`QipanCrowdBatchqueryErrorCode`].
#[doc(alias = "alipay.merchant.qipan.crowd.batchquery")]
#[doc(alias = "商家人群查询")]
#[doc(alias = "人群")]
#[must_use]
#[non_exhaustive]
pub struct QipanCrowdBatchquery {
    /// Crowd name.
    ///
    /// 人群名称; at most 15 characters.
    pub crowd_name: Option<String>,
    /// Page number; empty or below 1 means the first.
    ///
    /// 页码. Defaults to `1`. Example: `1`.
    pub page_number: Option<String>,
    /// Crowds per page; empty, below 1 or above 20 is treated as 20\.
    ///
    /// Defaults to `20`. Example: `20`.
    pub page_size: Option<String>,
}

impl QipanCrowdBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`crowd_name`](Self::crowd_name).
    #[inline]
    pub fn crowd_name(mut self, crowd_name: impl Into<String>) -> Self {
        self.crowd_name = Some(crowd_name.into());
        self
    }

    /// Sets [`page_number`](Self::page_number).
    #[inline]
    pub fn page_number(mut self, page_number: impl Into<String>) -> Self {
        self.page_number = Some(page_number.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }
}

/// The response of `alipay.merchant.qipan.crowd.batchquery` (商家人群查询).
#[non_exhaustive]
pub struct QipanCrowdBatchqueryResponse {
    /// Crowds the merchant defined.
    ///
    /// 商家自定义人群列表.
    pub crowd_list: Vec<QipanMerchantCrowd>,
    /// Number of results.
    pub total_number: Option<String>,
}

/// A merchant's crowd.
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

/// The error codes of `alipay.merchant.qipan.crowd.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanCrowdBatchqueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanCrowdBatchqueryErrorCode);

impl record::CallRequest for QipanCrowdBatchquery {}

impl record::Request for QipanCrowdBatchquery {
    type Response = QipanCrowdBatchqueryResponse;
    type ErrorCode = QipanCrowdBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.qipan.crowd.batchquery",
        title: "商家人群查询",
        file: "spec/merchant/qipan.crowd.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_CROWD_BATCHQUERY,
        response: &QIPAN_CROWD_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    QipanCrowdBatchquery, QIPAN_CROWD_BATCHQUERY, 0 crowd_name None, 1 page_number None,
    2 page_size None
);

record::record!(
    QipanCrowdBatchqueryResponse, QIPAN_CROWD_BATCHQUERY_RESPONSE, 0 crowd_list
    Vec::new(), 1 total_number None
);

record::record!(
    QipanMerchantCrowd, QIPAN_MERCHANT_CROWD, 0 apply_channel_list Vec::new(), 1
    crowd_code None, 2 crowd_desc None, 3 crowd_name None, 4 crowd_size None, 5
    external_crowd_code None, 6 hidden None, 7 processable None, 8 status None
);

static QIPAN_CROWD_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdBatchquery",
    file: "spec/merchant/qipan.crowd.batchquery.yaml",
    rows: &[
        schema::Row::Limited(
            "crowd_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(15))],
        ),
        schema::Row::Text("page_number"),
        schema::Row::Text("page_size"),
    ],
    rules: &[],
    lines: &[10, 10, 11, 17],
};

static QIPAN_CROWD_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdBatchqueryResponse",
    file: "spec/merchant/qipan.crowd.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "crowd_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QIPAN_MERCHANT_CROWD),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("total_number"),
    ],
    rules: &[],
    lines: &[],
};

static QIPAN_MERCHANT_CROWD: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanMerchantCrowd",
    file: "spec/merchant/qipan.crowd.batchquery.yaml",
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
