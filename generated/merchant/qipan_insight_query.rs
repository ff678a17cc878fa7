//! `alipay.merchant.qipan.insight.query` · 棋盘开放-人群洞察分析
//!
//! Query an analysis (portrait) of a crowd.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.insight.query.yaml`.

use crate::{record, schema};

static QIPAN_INSIGHT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanInsightQuery",
    file: "spec/merchant/qipan.insight.query.yaml",
    fields: &[
        schema::FieldDef::text("crowd_id", 10),
        schema::FieldDef::new(
            "portr_type_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::text("relation_type", 14),
        schema::FieldDef::text("report_date", 19),
    ],
    rules: &[],
};

static QIPAN_INSIGHT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanInsightQueryResponse",
    file: "spec/merchant/qipan.insight.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "portrait_data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PORTRAIT_DATA_VO),
                    limits: &[],
                },
            ),
            22,
        ),
    ],
    rules: &[],
};

static PORTRAIT_DATA_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PortraitDataVo",
    file: "spec/merchant/qipan.insight.query.yaml",
    fields: &[
        schema::FieldDef::text("coverage", 28),
        schema::FieldDef::new(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PORTRAIT_VALUE),
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::text("portrait_desc", 33),
        schema::FieldDef::text("portrait_key", 37),
        schema::FieldDef::text("portrait_name", 38),
        schema::FieldDef::text("report_date", 39),
    ],
    rules: &[],
};

static PORTRAIT_VALUE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PortraitValue",
    file: "spec/merchant/qipan.insight.query.yaml",
    fields: &[schema::FieldDef::text("num", 44), schema::FieldDef::text("value", 45)],
    rules: &[],
};

/// A request of `alipay.merchant.qipan.insight.query` (棋盘开放-人群洞察分析).
///
/// Query an analysis (portrait) of a crowd.
///
/// ```
/// use alipay::merchant::QipanInsightQuery;
///
/// let request = QipanInsightQuery::new()
///     .crowd_id("crowd_id");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`crowd_id`](Self::crowd_id) | required in some cases |
/// | [`relation_type`](Self::relation_type) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/merchant/qipan.insight.query.yaml`.
/// Returns [`QipanInsightQueryResponse`], or an error with a [`QipanInsightQueryErrorCode`].
#[doc(alias = "alipay.merchant.qipan.insight.query")]
#[doc(alias = "棋盘开放-人群洞察分析")]
#[doc(alias = "人群")]
#[must_use]
#[non_exhaustive]
pub struct QipanInsightQuery {
    /// Crowd id; required when analyzing a crowd.
    ///
    /// 人群id; required in some cases.
    pub crowd_id: Option<String>,
    /// Dimensions wanted; cities come from `alipay.merchant.qipan.insightcity.query`.
    pub portr_type_list: Vec<String>,
    /// User relation; required without `crowd_id`, which takes precedence.
    ///
    /// 用户关系类型; required in some cases.
    pub relation_type: Option<String>,
    /// Date of the data, yyyyMMdd.
    ///
    /// 数据日期.
    pub report_date: Option<String>,
}

impl QipanInsightQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            crowd_id: None,
            portr_type_list: Vec::new(),
            relation_type: None,
            report_date: None,
        }
    }

    /// Sets [`crowd_id`](Self::crowd_id).
    #[inline]
    pub fn crowd_id(mut self, crowd_id: impl Into<String>) -> Self {
        self.crowd_id = Some(crowd_id.into());
        self
    }

    /// Sets [`portr_type_list`](Self::portr_type_list).
    #[inline]
    pub fn portr_type_list(
        mut self,
        portr_type_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.portr_type_list = portr_type_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`relation_type`](Self::relation_type).
    #[inline]
    pub fn relation_type(mut self, relation_type: impl Into<String>) -> Self {
        self.relation_type = Some(relation_type.into());
        self
    }

    /// Sets [`report_date`](Self::report_date).
    #[inline]
    pub fn report_date(mut self, report_date: impl Into<String>) -> Self {
        self.report_date = Some(report_date.into());
        self
    }
}

impl record::Record for QipanInsightQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_INSIGHT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.crowd_id),
            1 => Some(&self.portr_type_list),
            2 => Some(&self.relation_type),
            3 => Some(&self.report_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.crowd_id),
            1 => Some(&mut self.portr_type_list),
            2 => Some(&mut self.relation_type),
            3 => Some(&mut self.report_date),
            _ => None,
        }
    }
}

impl Default for QipanInsightQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QipanInsightQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanInsightQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanInsightQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for QipanInsightQuery {}

impl record::Request for QipanInsightQuery {
    type Response = QipanInsightQueryResponse;
    type ErrorCode = QipanInsightQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.qipan.insight.query",
        title: "棋盘开放-人群洞察分析",
        file: "spec/merchant/qipan.insight.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_INSIGHT_QUERY,
        response: &QIPAN_INSIGHT_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.merchant.qipan.insight.query` (棋盘开放-人群洞察分析).
#[non_exhaustive]
pub struct QipanInsightQueryResponse {
    /// Analyses of the crowd.
    ///
    /// 人群洞察分析数据.
    pub portrait_data_list: Vec<PortraitDataVo>,
}

impl record::Record for QipanInsightQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_INSIGHT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.portrait_data_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.portrait_data_list),
            _ => None,
        }
    }
}

impl Default for QipanInsightQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            portrait_data_list: Vec::new(),
        }
    }
}

impl Clone for QipanInsightQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanInsightQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanInsightQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// One dimension of a crowd analysis.
#[non_exhaustive]
pub struct PortraitDataVo {
    /// Share of the portrait's total that is neither unknown nor other.
    ///
    /// 覆盖率.
    pub coverage: Option<String>,
    /// Values with their numbers.
    ///
    /// 数据列表.
    pub data_list: Vec<PortraitValue>,
    /// Description of the dimension, such as predicted age group.
    ///
    /// 画像描述.
    pub portrait_desc: Option<String>,
    /// Key of the dimension, such as `AGE`.
    ///
    /// 画像key.
    pub portrait_key: Option<String>,
    /// Name of the dimension, such as user age group.
    ///
    /// 画像名称.
    pub portrait_name: Option<String>,
    /// Date of the data, yyyyMMdd.
    ///
    /// 数据日期.
    pub report_date: Option<String>,
}

impl record::Record for PortraitDataVo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PORTRAIT_DATA_VO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.coverage),
            1 => Some(&self.data_list),
            2 => Some(&self.portrait_desc),
            3 => Some(&self.portrait_key),
            4 => Some(&self.portrait_name),
            5 => Some(&self.report_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.coverage),
            1 => Some(&mut self.data_list),
            2 => Some(&mut self.portrait_desc),
            3 => Some(&mut self.portrait_key),
            4 => Some(&mut self.portrait_name),
            5 => Some(&mut self.report_date),
            _ => None,
        }
    }
}

impl Default for PortraitDataVo {
    #[inline]
    fn default() -> Self {
        Self {
            coverage: None,
            data_list: Vec::new(),
            portrait_desc: None,
            portrait_key: None,
            portrait_name: None,
            report_date: None,
        }
    }
}

impl Clone for PortraitDataVo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PortraitDataVo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PortraitDataVo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A value of a dimension with its number.
#[non_exhaustive]
pub struct PortraitValue {
    /// Number of users with this value.
    pub num: Option<String>,
    /// Portrait value.
    ///
    /// 棋盘人群画像值; `value` on the wire.
    pub value_: Option<String>,
}

impl record::Record for PortraitValue {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PORTRAIT_VALUE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.num),
            1 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.num),
            1 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for PortraitValue {
    #[inline]
    fn default() -> Self {
        Self { num: None, value_: None }
    }
}

impl Clone for PortraitValue {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PortraitValue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PortraitValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.qipan.insight.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QipanInsightQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QipanInsightQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QipanInsightQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
