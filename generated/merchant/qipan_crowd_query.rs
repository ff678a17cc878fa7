//! `alipay.merchant.qipan.crowd.query` · 查询商家人群
//!
//! Query a merchant's crowd.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.crowd.query.yaml`.

use crate::{record, schema};

static QIPAN_CROWD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdQuery",
    file: "spec/merchant/qipan.crowd.query.yaml",
    fields: &[
        schema::FieldDef::text("crowd_code", 10),
        schema::FieldDef::text("external_crowd_code", 11),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["crowd_code", "external_crowd_code"]),
            line: 17,
        },
    ],
};

static QIPAN_CROWD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdQueryResponse",
    file: "spec/merchant/qipan.crowd.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "crowd_info",
            schema::Kind::Record(&QIPAN_MERCHANT_CROWD),
            20,
        ),
    ],
    rules: &[],
};

static QIPAN_MERCHANT_CROWD: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanMerchantCrowd",
    file: "spec/merchant/qipan.crowd.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "apply_channel_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("crowd_code", 27),
        schema::FieldDef::text("crowd_desc", 28),
        schema::FieldDef::text("crowd_name", 29),
        schema::FieldDef::text("crowd_size", 30),
        schema::FieldDef::text("external_crowd_code", 31),
        schema::FieldDef::new("hidden", schema::Kind::Boolean, 35),
        schema::FieldDef::new("processable", schema::Kind::Boolean, 36),
        schema::FieldDef::text("status", 37),
    ],
    rules: &[],
};

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
        Self {
            crowd_code: None,
            external_crowd_code: None,
        }
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

impl record::Record for QipanCrowdQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_CROWD_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.crowd_code),
            1 => Some(&self.external_crowd_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.crowd_code),
            1 => Some(&mut self.external_crowd_code),
            _ => None,
        }
    }
}

impl Default for QipanCrowdQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QipanCrowdQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanCrowdQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanCrowdQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.merchant.qipan.crowd.query` (查询商家人群).
#[non_exhaustive]
pub struct QipanCrowdQueryResponse {
    /// The crowd found.
    ///
    /// 商家人群信息.
    pub crowd_info: Option<QipanMerchantCrowd>,
}

impl record::Record for QipanCrowdQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_CROWD_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.crowd_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.crowd_info),
            _ => None,
        }
    }
}

impl Default for QipanCrowdQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { crowd_info: None }
    }
}

impl Clone for QipanCrowdQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanCrowdQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanCrowdQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

/// The error codes of `alipay.merchant.qipan.crowd.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QipanCrowdQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QipanCrowdQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QipanCrowdQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
