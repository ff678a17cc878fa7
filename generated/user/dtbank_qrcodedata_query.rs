//! `alipay.user.dtbank.qrcodedata.query` · 数字分行银行码明细数据查询
//!
//! Query figures of a digital bank branch's QR code.
//!
//! Offered on the gateway (V2). Described in `spec/user/dtbank.qrcodedata.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.dtbank.qrcodedata.query` (数字分行银行码明细数据查询).
///
/// Query figures of a digital bank branch's QR code.
///
/// ```
/// use alipay::user::DtbankQrcodedataQuery;
///
/// let request = DtbankQrcodedataQuery::new()
///     .data_date("data_date");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/user/dtbank.qrcodedata.query.yaml`.
/// Returns [`DtbankQrcodedataQueryResponse`], or an error with a [`DtbankQrcodedataQueryErrorCode`].
#[doc(alias = "alipay.user.dtbank.qrcodedata.query")]
#[doc(alias = "数字分行银行码明细数据查询")]
#[must_use]
#[non_exhaustive]
pub struct DtbankQrcodedataQuery {
    /// Day of the data.
    ///
    /// 查询的数据日期.
    pub data_date: Option<String>,
    /// QR code id.
    ///
    /// 二维码Id.
    pub qrcode_id: Option<String>,
    /// External id of the QR code.
    ///
    /// 二维码外部ID.
    pub qrcode_out_id: Option<String>,
}

impl DtbankQrcodedataQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`data_date`](Self::data_date).
    #[inline]
    pub fn data_date(mut self, data_date: impl Into<String>) -> Self {
        self.data_date = Some(data_date.into());
        self
    }

    /// Sets [`qrcode_id`](Self::qrcode_id).
    #[inline]
    pub fn qrcode_id(mut self, qrcode_id: impl Into<String>) -> Self {
        self.qrcode_id = Some(qrcode_id.into());
        self
    }

    /// Sets [`qrcode_out_id`](Self::qrcode_out_id).
    #[inline]
    pub fn qrcode_out_id(mut self, qrcode_out_id: impl Into<String>) -> Self {
        self.qrcode_out_id = Some(qrcode_out_id.into());
        self
    }
}

/// The response of `alipay.user.dtbank.qrcodedata.query` (数字分行银行码明细数据查询).
#[non_exhaustive]
pub struct DtbankQrcodedataQueryResponse {
    /// Number of card bindings brought about.
    ///
    /// 引导绑卡数量.
    pub bind_card: Option<String>,
    /// Day of the data.
    ///
    /// 查询的数据日期.
    pub data_date: Option<String>,
    /// Number of follows brought about.
    ///
    /// 引导关注数量.
    pub lead_to_follow: Option<String>,
    /// QR code id.
    ///
    /// 二维码Id.
    pub qrcode_id: Option<String>,
    /// External id of the QR code.
    ///
    /// 二维码外部Id.
    pub qrcode_out_id: Option<String>,
    /// Amount of vouchers issued.
    ///
    /// 发券金额.
    pub send_voucher_amt: Option<String>,
    /// Number of vouchers issued.
    ///
    /// 发券数量.
    pub send_voucher_cnt: Option<String>,
    /// Amount of vouchers redeemed.
    ///
    /// 核销券金额.
    pub write_off_voucher_amt: Option<String>,
    /// Number of vouchers redeemed.
    ///
    /// 核销券数量.
    pub write_off_voucher_cnt: Option<String>,
}

/// The error codes of `alipay.user.dtbank.qrcodedata.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DtbankQrcodedataQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(DtbankQrcodedataQueryErrorCode);

impl record::CallRequest for DtbankQrcodedataQuery {}

impl record::Request for DtbankQrcodedataQuery {
    type Response = DtbankQrcodedataQueryResponse;
    type ErrorCode = DtbankQrcodedataQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.dtbank.qrcodedata.query",
        title: "数字分行银行码明细数据查询",
        file: "spec/user/dtbank.qrcodedata.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DTBANK_QRCODEDATA_QUERY,
        response: &DTBANK_QRCODEDATA_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    DtbankQrcodedataQuery, DTBANK_QRCODEDATA_QUERY, 0 data_date None, 1 qrcode_id None, 2
    qrcode_out_id None
);

record::record!(
    DtbankQrcodedataQueryResponse, DTBANK_QRCODEDATA_QUERY_RESPONSE, 0 bind_card None, 1
    data_date None, 2 lead_to_follow None, 3 qrcode_id None, 4 qrcode_out_id None, 5
    send_voucher_amt None, 6 send_voucher_cnt None, 7 write_off_voucher_amt None, 8
    write_off_voucher_cnt None
);

static DTBANK_QRCODEDATA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DtbankQrcodedataQuery",
    file: "spec/user/dtbank.qrcodedata.query.yaml",
    rows: &[
        schema::Row::Text("data_date"),
        schema::Row::Text("qrcode_id"),
        schema::Row::Text("qrcode_out_id"),
    ],
    rules: &[],
    lines: &[10, 11, 12],
};

static DTBANK_QRCODEDATA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DtbankQrcodedataQueryResponse",
    file: "spec/user/dtbank.qrcodedata.query.yaml",
    rows: &[
        schema::Row::Text("bind_card"),
        schema::Row::Text("data_date"),
        schema::Row::Text("lead_to_follow"),
        schema::Row::Text("qrcode_id"),
        schema::Row::Text("qrcode_out_id"),
        schema::Row::Text("send_voucher_amt"),
        schema::Row::Text("send_voucher_cnt"),
        schema::Row::Text("write_off_voucher_amt"),
        schema::Row::Text("write_off_voucher_cnt"),
    ],
    rules: &[],
    lines: &[],
};
