//! `alipay.merchant.qipan.insight.query` · 棋盘开放-人群洞察分析
//!
//! Query an analysis (portrait) of a crowd.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.insight.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.merchant.qipan.insight.query` (棋盘开放-人群洞察分析).
#[non_exhaustive]
pub struct QipanInsightQueryResponse {
    /// Analyses of the crowd.
    ///
    /// 人群洞察分析数据.
    pub portrait_data_list: Vec<PortraitDataVo>,
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

/// The error codes of `alipay.merchant.qipan.insight.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanInsightQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanInsightQueryErrorCode);

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

record::record!(
    QipanInsightQuery, QIPAN_INSIGHT_QUERY, 0 crowd_id None, 1 portr_type_list
    Vec::new(), 2 relation_type None, 3 report_date None
);

record::record!(
    QipanInsightQueryResponse, QIPAN_INSIGHT_QUERY_RESPONSE, 0 portrait_data_list
    Vec::new()
);

record::record!(
    PortraitDataVo, PORTRAIT_DATA_VO, 0 coverage None, 1 data_list Vec::new(), 2
    portrait_desc None, 3 portrait_key None, 4 portrait_name None, 5 report_date None
);

record::record!(PortraitValue, PORTRAIT_VALUE, 0 num None, 1 value_ None);

static QIPAN_INSIGHT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanInsightQuery",
    file: "spec/merchant/qipan.insight.query.yaml",
    rows: &[
        schema::Row::Text("crowd_id"),
        schema::Row::Plain(
            "portr_type_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("relation_type"),
        schema::Row::Text("report_date"),
    ],
    rules: &[],
    lines: &[10, 11, 14, 19],
};

static QIPAN_INSIGHT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanInsightQueryResponse",
    file: "spec/merchant/qipan.insight.query.yaml",
    rows: &[
        schema::Row::Plain(
            "portrait_data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PORTRAIT_DATA_VO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static PORTRAIT_DATA_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PortraitDataVo",
    file: "spec/merchant/qipan.insight.query.yaml",
    rows: &[
        schema::Row::Text("coverage"),
        schema::Row::Plain(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PORTRAIT_VALUE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("portrait_desc"),
        schema::Row::Text("portrait_key"),
        schema::Row::Text("portrait_name"),
        schema::Row::Text("report_date"),
    ],
    rules: &[],
    lines: &[],
};

static PORTRAIT_VALUE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PortraitValue",
    file: "spec/merchant/qipan.insight.query.yaml",
    rows: &[schema::Row::Text("num"), schema::Row::Text("value")],
    rules: &[],
    lines: &[],
};
