//! `alipay.merchant.qipan.crowd.batchquery` · 商家人群查询
//!
//! List a merchant's crowds.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.crowd.batchquery.yaml`.

use crate::{record, schema};

static QIPAN_CROWD_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdBatchquery",
    file: "spec/merchant/qipan.crowd.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(15), 10)],
            ..schema::FieldDef::text("crowd_name", 10)
        },
        schema::FieldDef::text("page_number", 11),
        schema::FieldDef::text("page_size", 17),
    ],
    rules: &[],
};

static QIPAN_CROWD_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdBatchqueryResponse",
    file: "spec/merchant/qipan.crowd.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "crowd_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QIPAN_MERCHANT_CROWD),
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::text("total_number", 25),
    ],
    rules: &[],
};

static QIPAN_MERCHANT_CROWD: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanMerchantCrowd",
    file: "spec/merchant/qipan.crowd.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "apply_channel_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            31,
        ),
        schema::FieldDef::text("crowd_code", 32),
        schema::FieldDef::text("crowd_desc", 33),
        schema::FieldDef::text("crowd_name", 34),
        schema::FieldDef::text("crowd_size", 35),
        schema::FieldDef::text("external_crowd_code", 36),
        schema::FieldDef::new("hidden", schema::Kind::Boolean, 40),
        schema::FieldDef::new("processable", schema::Kind::Boolean, 41),
        schema::FieldDef::text("status", 42),
    ],
    rules: &[],
};

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
        Self {
            crowd_name: None,
            page_number: None,
            page_size: None,
        }
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

impl record::Record for QipanCrowdBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_CROWD_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.crowd_name),
            1 => Some(&self.page_number),
            2 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.crowd_name),
            1 => Some(&mut self.page_number),
            2 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for QipanCrowdBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QipanCrowdBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanCrowdBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanCrowdBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for QipanCrowdBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_CROWD_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.crowd_list),
            1 => Some(&self.total_number),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.crowd_list),
            1 => Some(&mut self.total_number),
            _ => None,
        }
    }
}

impl Default for QipanCrowdBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            crowd_list: Vec::new(),
            total_number: None,
        }
    }
}

impl Clone for QipanCrowdBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanCrowdBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanCrowdBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for QipanMerchantCrowd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_MERCHANT_CROWD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_channel_list),
            1 => Some(&self.crowd_code),
            2 => Some(&self.crowd_desc),
            3 => Some(&self.crowd_name),
            4 => Some(&self.crowd_size),
            5 => Some(&self.external_crowd_code),
            6 => Some(&self.hidden),
            7 => Some(&self.processable),
            8 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_channel_list),
            1 => Some(&mut self.crowd_code),
            2 => Some(&mut self.crowd_desc),
            3 => Some(&mut self.crowd_name),
            4 => Some(&mut self.crowd_size),
            5 => Some(&mut self.external_crowd_code),
            6 => Some(&mut self.hidden),
            7 => Some(&mut self.processable),
            8 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for QipanMerchantCrowd {
    #[inline]
    fn default() -> Self {
        Self {
            apply_channel_list: Vec::new(),
            crowd_code: None,
            crowd_desc: None,
            crowd_name: None,
            crowd_size: None,
            external_crowd_code: None,
            hidden: None,
            processable: None,
            status: None,
        }
    }
}

impl Clone for QipanMerchantCrowd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanMerchantCrowd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanMerchantCrowd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.qipan.crowd.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QipanCrowdBatchqueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QipanCrowdBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QipanCrowdBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
